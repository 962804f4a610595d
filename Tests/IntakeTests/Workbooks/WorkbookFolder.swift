import Model
import TestFolders

@testable import Intake

extension SubmissionFolder {
  func write(_ name: String, _ workbook: WrittenWorkbook) throws { try write(name, bytes: workbook.bytes) }

  /// Reads one workbook with the name `exw.xlsx`.
  static func read(_ workbook: WrittenWorkbook) throws -> Intaken {
    let folder = try SubmissionFolder()
    try folder.write("exw.xlsx", workbook)
    return try folder.readSome()
  }

  /// Reads the folder, whose workbooks need not rate every indicator.
  func readSome() throws -> Intaken {
    var read = try read()
    read.findings.removeAll { $0.code == .indicatorLacking }
    return read
  }

  static func read(_ sheets: [WrittenWorkbook.Sheet]) throws -> Intaken { try read(WrittenWorkbook(sheets)) }
}

extension Intaken {
  /// Findings as `code sheet cell`.
  var sheetCells: [String] {
    findings.map { finding in
      [finding.place.sheet, finding.place.cell].reduce(finding.code.rawValue) { $0 + ($1.map { " \($0)" } ?? "") }
    }
  }

  /// Answers as `question=value`.
  var answerTexts: [String] { answers.map { "\($0.question)=\($0.value)" } }
}

extension WrittenWorkbook.Sheet {
  /// A sheet of ratings of EXW; the rows are headings and cells.
  static func ratings(_ rows: [[String]], name: String = "Ratings", above: Int = 0, state: String = "") -> Self {
    let empty = [[String]](repeating: [], count: above)
    return Self(name, empty + [["entity", "year", "indicator", "rating"]] + rows, state: state)
  }
}
