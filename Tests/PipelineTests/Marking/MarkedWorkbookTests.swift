import Foundation
import Model
import Reporting
import TestFolders
import Testing
import Words

@testable import Formats
@testable import Pipeline

@Suite struct MarkedWorkbookTests {
  private let folder: TemporaryFolder
  private let words: Catalogue

  init() throws {
    folder = try TemporaryFolder()
    words = try Catalogue.embedded()
  }

  private func check(_ name: String) throws -> [Finding] {
    try SubmissionCheck.run(files: [folder.path(name)], indicators: ProductFolder.path("Indicators")).findings
  }

  /// Marks a file; returns the number of rows of the list.
  private func mark(_ name: String, as output: String) throws -> Int {
    try MarkedWorkbook(of: folder.path(name), output: folder.path(output)).write(check(name), words: words)
  }

  private static func ratings(_ rating: String) -> WrittenWorkbook {
    WrittenWorkbook([
      WrittenWorkbook.Sheet(
        "Ratings",
        [
          ["entity", "year", "framework", "indicator", "rating", "justification"],
          ["EXW", "2025", "un-swap-3.0", "1", rating, "A justification of the rating."],
        ])
    ])
  }

  private func write(_ workbook: WrittenWorkbook, _ name: String) throws {
    try Data(workbook.bytes).write(to: folder.url.appendingPathComponent(name))
  }

  /// Replaces a text in a part of a workbook, as a person who corrects it does.
  private func correct(_ name: String, _ part: String, _ text: String, _ other: String) throws {
    let copy = try PackageCopy(path: folder.path(name), file: name)
    let old = String(decoding: try #require(try copy.bytes(part)), as: UTF8.self)
    #expect(old.contains(text))
    copy.set(part, Array(old.replacing(text, with: other).utf8))
    try Data(copy.finished()).write(to: folder.url.appendingPathComponent(name))
  }

  private func codes(_ findings: [Finding]) -> [String] { findings.map(\.code.rawValue).sorted() }

  @Test func aMarkedWorkbookHasTheFindingsOfTheFile() throws {
    try write(Self.ratings("never heard of"), "exw.xlsx")
    let count = try mark("exw.xlsx", as: "marked.xlsx")
    let before = try check("exw.xlsx")
    #expect(count > 0)
    #expect(count == ToDoText.listed(before).count)
    #expect(try codes(check("marked.xlsx")) == codes(before))
  }

  @Test func whatIsCorrectedHasNoFindings() throws {
    try write(Self.ratings("meets"), "right.xlsx")
    try write(Self.ratings("never heard of"), "exw.xlsx")
    _ = try mark("exw.xlsx", as: "marked.xlsx")
    try correct("marked.xlsx", "xl/worksheets/sheet1.xml", "never heard of", "meets")
    #expect(try codes(check("marked.xlsx")) == codes(check("right.xlsx")))
    #expect(try mark("marked.xlsx", as: "again.xlsx") == ToDoText.listed(check("right.xlsx")).count)
  }

  @Test func tablesInCSVComeBackAsAWorkbook() throws {
    let text =
      "entity,year,framework,indicator,rating,justification\nEXW,2025,un-swap-3.0,1,never heard of,=1+1 is why.\n"
    try folder.write("in/ratings.csv", text)
    let before = try check("in")
    _ = try mark("in", as: "marked.xlsx")
    let workbook = try XLSXWorkbook(path: folder.path("marked.xlsx"), file: "marked.xlsx")
    #expect(workbook.sheets.map(\.name) == ["ratings", "To do"])
    #expect(try codes(check("marked.xlsx")) == codes(before))
    try correct("marked.xlsx", "xl/worksheets/sheet1.xml", "never heard of", "meets")
    try folder.write("in/ratings.csv", text.replacing("never heard of", with: "meets"))
    #expect(try codes(check("marked.xlsx")) == codes(check("in")))
  }

  @Test func whatExistsIsNotOverwritten() throws {
    try write(Self.ratings("meets"), "exw.xlsx")
    #expect(throws: RunError.outputExists(folder.path("exw.xlsx"))) { try mark("exw.xlsx", as: "exw.xlsx") }
  }

  @Test func aNameThatProgramsWouldRefuseIsNotUsed() throws {
    try write(Self.ratings("meets"), "exw.xlsm")
    #expect(throws: RunError.notMarked(folder.path("exw.xlsm"), .ending(".xlsm"))) {
      try mark("exw.xlsm", as: "marked.xlsx")
    }
  }

  @Test func lockedSignedAndOtherFilesAreRefused() throws {
    var locked = Self.ratings("meets")
    locked.properties = "<workbookProtection lockStructure=\"1\"/>"
    try write(locked, "locked.xlsx")
    #expect(throws: RunError.notMarked(folder.path("locked.xlsx"), .locked)) { try mark("locked.xlsx", as: "a.xlsx") }
    var signed = Self.ratings("meets")
    signed.parts = [("_xmlsignatures/sig1.xml", "<Signature/>")]
    try write(signed, "signed.xlsx")
    #expect(throws: RunError.notMarked(folder.path("signed.xlsx"), .signed)) { try mark("signed.xlsx", as: "a.xlsx") }
    try folder.write("exw.xml", "<submissions/>")
    #expect(throws: RunError.notMarked(folder.path("exw.xml"), .document)) { try mark("exw.xml", as: "a.xlsx") }
    try folder.write("broken.xlsx", "no workbook")
    #expect(throws: RunError.notMarked(folder.path("broken.xlsx"), .unreadable)) {
      try mark("broken.xlsx", as: "a.xlsx")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path("a.xlsx")))
    for refusal: MarkingRefusal in [
      .signed, .locked, .part("p"), .document, .several("s"), .ending(".xlsm"), .rows("r"), .unreadable,
    ] {
      #expect(words.words(for: RunError.notMarked("exw", refusal)).hasSuffix("."))
    }
  }

  @Test func aFindingWithoutACellNamesItsSheetOrTheWholeFile() throws {
    let sheets = ToDoText.Sheets(positions: ["a.xlsx/Ratings": 0], names: ["Ratings"])
    let list = ToDoText(words: words, sheets: sheets).sheet([
      Finding(.csvColumnTwice, at: SourcePlace(file: "a.xlsx/Ratings", line: 5, row: 5), severity: .blocker),
      Finding(.fileWithoutRecords, at: SourcePlace(file: "a.xlsx"), severity: .warning),
      Finding(.csvColumnTwice, at: SourcePlace(file: "a.xlsx/Ratings"), severity: .error),
      Finding(
        .csvColumnTwice, at: SourcePlace(file: "a.xlsx/Ratings", line: 2, row: 2, cellColumn: 3), severity: .error),
      Finding(.csvColumnTwice, at: SourcePlace(file: "a.xlsx/Ratings"), severity: .note),
    ])
    #expect(list.rows.map(\.sheet) == ["Ratings", "Ratings", "Ratings", "the whole file"])
    #expect(list.rows.map(\.cell) == ["row 5", "–", "C2", "–"])
    #expect(list.rows.map(\.cells.count) == [0, 0, 1, 0])
    let wide = SourcePlace(file: "a.xlsx/Ratings", line: 5, row: 5, cellColumn: 20_000)
    let outside = ToDoText(words: words, sheets: sheets).sheet([Finding(.csvColumnTwice, at: wide, severity: .error)])
    #expect(outside.rows.map(\.cells) == [[]])
    #expect(outside.rows.map(\.link?.address.text) == ["A5"])
    #expect(list.rows.map(\.link?.address.text) == ["A5", nil, "C2", nil])
  }
}
