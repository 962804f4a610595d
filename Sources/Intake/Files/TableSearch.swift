import Formats
import Model

/// Examines the beginning of a file with an unknown extension, or none, to find out whether it is a table.
enum TableSearch {
  /// What was found in a file.
  enum Result {
    case records(FileFormat.RecordFormat)
    /// The kind of file has its own finding, as a workbook has.
    case finding(FindingCode, found: String)
    case nothing
  }

  private static let inspectedCount = 65_536
  /// The number of rows in which the header row is searched for.
  private static let maxRows = 20

  static func search(path: String, entry: ZIPEntry?) -> Result {
    guard let bytes = beginning(path: path, entry: entry) else { return .nothing }
    switch FileKind(beginning: bytes) {
    case .xml:
      if holdsSubmission(bytes) { return .records(.xml) }
      return isXMLWorkbook(bytes) ? .finding(.workbook, found: "XML Spreadsheet 2003") : .nothing
    case .workbook("XLSX"): return .finding(.fileIsWorkbook, found: "XLSX")
    case .workbook(let format): return .finding(.workbook, found: format)
    case .lockedWorkbook: return .finding(.workbookLocked, found: "")
    case .labelledWorkbook: return .finding(.workbookLabelled, found: "")
    case .webPage: return isNamed(path, entry, "xls") ? .finding(.fileIsWebPage, found: "") : .nothing
    case .archive, .other: return .nothing
    case nil: return holdsTable(bytes) ? .records(.csv) : .nothing
    }
  }

  /// The kind of a file that has the name of an archive but is not one; `nothing` if it may be an archive.
  static func searchArchive(path: String, entry: ZIPEntry? = nil) -> Result {
    guard let bytes = beginning(path: path, entry: entry) else { return .nothing }
    switch FileKind(beginning: bytes) {
    case .workbook("XLS"):
      // A large workbook with a password does not say so at its beginning; it is wrapped in a file of the old format.
      let isLocked = isNamed(path, entry, "xlsx") || isNamed(path, entry, "xlsm")
      return isLocked ? .finding(.workbookLocked, found: "") : .finding(.workbook, found: "XLS")
    case .lockedWorkbook: return .finding(.workbookLocked, found: "")
    case .labelledWorkbook: return .finding(.workbookLabelled, found: "")
    case .workbook("XLSX"): return .records(.workbook)
    case .archive(let format) where !bytes.starts(with: Array("PK".utf8)):
      return .finding(.fileIsArchive, found: format)
    case .other(let format) where !bytes.starts(with: Array("PK".utf8)): return .finding(.fileIsOther, found: format)
    case .webPage: return .finding(.fileIsWebPage, found: "")
    case .xml: return holdsSubmission(bytes) ? .records(.xml) : .nothing
    case .workbook, .archive, .other: return .nothing
    case nil: return holdsTable(bytes) ? .records(.csv) : .nothing
    }
  }

  private static func isNamed(_ path: String, _ entry: ZIPEntry?, _ ending: String) -> Bool {
    (entry?.name ?? path).lowercased().hasSuffix(".\(ending)")
  }

  private static func beginning(path: String, entry: ZIPEntry?) -> [UInt8]? {
    guard let source = try? InputBytes(path: path, entry: entry) else { return nil }
    var bytes: [UInt8] = []
    while bytes.count < inspectedCount, let isMore = try? source.nextPiece({ bytes += $0 }) { _ = isMore }
    return bytes
  }

  private static func isXMLWorkbook(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes.prefix(4_096), as: UTF8.self).contains("urn:schemas-microsoft-com:office:spreadsheet")
  }

  private static func holdsSubmission(_ bytes: [UInt8]) -> Bool {
    let shape = XMLDocumentStructure.submission
    let text = String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self)
    return ["<\(shape.root)", "<\(shape.container)"].contains { text.contains($0) }
  }

  /// Whether one of the first rows names at least two fields.
  private static func holdsTable(_ bytes: [UInt8]) -> Bool {
    var rows = FirstRows(limit: maxRows)
    var source = MemoryBytes(bytes)
    try? CSVReader.read(&source, file: "", table: "", to: &rows)
    return rows.rows.contains { cells in
      Set(cells.compactMap { Field(header: $0) }).count >= 2
    }
  }
}

/// Collects the first rows of a table.
private struct FirstRows: RecordConsumer {
  let limit: Int
  private(set) var rows: [[String]] = []

  init(limit: Int) { self.limit = limit }

  mutating func begin(table: String, names: [String], places: [SourcePlace]) { rows.append(names) }

  mutating func take(_ record: borrowing Record) {
    guard rows.count < limit else { return }
    rows.append((0..<record.count).map { record.string($0) })
  }

  mutating func note(_ finding: Finding) {}
}
