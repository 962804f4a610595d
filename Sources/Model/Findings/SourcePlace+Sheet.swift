/// Sheets of workbooks, which are named like files in a folder of the workbook's name.
///
/// ```swift
/// let place = SourcePlace(file: "inbox/exw.xlsx/Ratings", line: 20, row: 20, cellColumn: 4)
/// print(place.sheet ?? "", place.workbook ?? "")  // Ratings inbox/exw.xlsx
/// print(SourcePlace(file: "exw.zip/ratings.csv").sheet == nil)  // true
/// ```
extension SourcePlace {
  /// The name for the sheet of a workbook; no program allows a slash in the name of a sheet.
  package static func file(ofSheet sheet: String, in workbook: String) -> String {
    "\(workbook)/\(sheet.contains("/") ? sheet.replacing("/", with: "∕") : sheet)"
  }

  /// The sheet of a workbook; nil for other files.
  package var sheet: String? { Self.parts(ofSheet: file).map { String($0.sheet) } }

  /// The workbook with the sheet; nil for other files.
  package var workbook: String? { Self.parts(ofSheet: file).map { String($0.workbook) } }

  /// The file of an input: the workbook of a sheet, or the file itself.
  package static func input(_ file: String) -> String {
    parts(ofSheet: file).map { String($0.workbook) } ?? file
  }

  private static let workbookEndings = [".xlsx", ".xlsm", ".xltx", ".xltm"]
  /// An archive of such files may have the name of a workbook.
  private static let fileEndings = [".csv", ".xml", ".tsv", ".txt"]

  private static func parts(ofSheet file: String) -> (workbook: Substring, sheet: Substring)? {
    guard let slash = file.lastIndex(of: "/") else { return nil }
    let (workbook, sheet) = (file[..<slash], file[file.index(after: slash)...])
    let ending = workbook.suffix(5).lowercased()
    guard workbookEndings.contains(ending), !fileEndings.contains(sheet.suffix(4).lowercased()) else { return nil }
    return (workbook, sheet)
  }
}
