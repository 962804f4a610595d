import Model
import TestFolders
import Testing

@testable import Intake

/// What is seen in cells beside their values is said once for each sheet.
@Suite struct SheetFindingsTests {
  private static let header =
    "<row r=\"1\">"
    + ["entity", "year", "indicator", "rating", "justification", "evidence"].enumerated().map {
      WrittenWorkbook.Sheet.text("\(WrittenWorkbook.Sheet.letters($0))1", $1)
    }.joined() + "</row>"

  private static func row(_ number: Int, _ more: String, rating: String? = nil) -> String {
    "<row r=\"\(number)\">\(WrittenWorkbook.Sheet.text("A\(number)", "EXW"))<c r=\"B\(number)\"><v>2025</v></c>"
      + "<c r=\"C\(number)\"><v>\(number - 1)</v></c>"
      + (rating ?? WrittenWorkbook.Sheet.text("D\(number)", "meets")) + more + "</row>"
  }

  private func read(_ rows: String..., before: String = "", styles: String = "") throws -> Intaken {
    var workbook = WrittenWorkbook([
      WrittenWorkbook.Sheet("Ratings", Self.header + rows.joined(), before: before)
    ])
    workbook.styles = styles
    return try SubmissionFolder.read(workbook)
  }

  @Test func resultsOfFormulasAreReadWithOneWarning() throws {
    let read = try read(
      Self.row(2, "", rating: "<c r=\"D2\" t=\"str\"><f>A1</f><v>meets</v></c>"),
      Self.row(3, "", rating: "<c r=\"D3\" t=\"str\"><f>A1</f><v>exceeds</v></c>"))
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=exceeds"])
    #expect(read.sheetCells == ["formula-value Ratings D2"])
    #expect(read.findings.first?.count == 2)
    #expect(read.findings.first?.occurrences.map { $0.place.cell ?? "" } == ["D2", "D3"])
  }

  @Test func aFormulaWithoutAResultIsOneError() throws {
    let formula = { (row: Int) in "<c r=\"D\(row)\"><f>A1</f><v></v></c>" }
    let read = try read(Self.row(2, "", rating: formula(2)), Self.row(3, "", rating: formula(3)))
    #expect(read.sheetCells == ["formula-without-value Ratings D2"])
    #expect(read.findings.first?.count == 2)
    #expect(read.ratings == [])
  }

  @Test func formulasInColumnsThatAreNotUsedDoNotMatter() throws {
    let header = Self.header.replacing("</row>", with: WrittenWorkbook.Sheet.text("G1", "Checked by") + "</row>")
    let row = Self.row(2, "<c r=\"G2\"><f>A1</f></c>")
    let read = try SubmissionFolder.read([WrittenWorkbook.Sheet("Ratings", header + row)])
    #expect(read.ratings.count == 1)
    #expect(!read.codes.contains("formula-without-value"))
  }

  @Test func errorsOfFormulasAreNoValues() throws {
    let read = try read(Self.row(2, "", rating: "<c r=\"D2\" t=\"e\"><f>A1</f><v>#N/A</v></c>"))
    #expect(read.codes.sorted() == ["excel-error", "formula-value"])
  }

  @Test func textThatIsStruckOutIsReadWithAWarning() throws {
    let read = try read(
      Self.row(2, "<c r=\"E2\" t=\"inlineStr\"><is><r><rPr><strike/></rPr><t>old</t></r><r><t> new</t></r></is></c>"))
    #expect(read.sheetCells == ["text-struck-out Ratings E2"])
    #expect(read.reported.first?.justification == "old new")
  }

  @Test func coloursAreNamedWhereAColumnHasNothingElse() throws {
    let fills =
      "<fills><fill/><fill/><fill><patternFill patternType=\"solid\"/></fill></fills>"
      + "<cellXfs><xf/><xf fillId=\"2\"/></cellXfs>"
    let read = try read(Self.row(2, "<c r=\"E2\" s=\"1\"/>"), styles: fills)
    #expect(read.sheetCells == ["colour-not-read Ratings E2"])
    #expect(try self.read(Self.row(2, "")).codes == [])
  }

  @Test func hiddenRowsAndColumnsAreSaid() throws {
    let read = try read(
      Self.row(2, "").replacing("<row r=\"2\">", with: "<row r=\"2\" hidden=\"1\">"), Self.row(3, ""),
      before: "<cols><col min=\"5\" max=\"6\" hidden=\"true\"/></cols>")
    #expect(read.ratings.count == 2)
    #expect(read.codes == ["cells-hidden"])
    #expect(read.findings.first?.found == "E, F")
    #expect(read.findings.first?.arguments["rows"] == "1")
  }

  @Test func cellsBesideTheTableAreSaid() throws {
    let read = try read(Self.row(2, WrittenWorkbook.Sheet.text("K2", "ask again")))
    #expect(read.sheetCells == ["cells-outside-table Ratings K2"])
    #expect(read.ratings.count == 1)
  }

  @Test func addressesOfLinksAreEvidence() throws {
    var sheet = WrittenWorkbook.Sheet(
      "Ratings", Self.header + Self.row(2, WrittenWorkbook.Sheet.text("F2", "Policy")),
      after: "<hyperlinks><hyperlink ref=\"F2\" r:id=\"rId1\"/></hyperlinks>")
    sheet.relationships = WrittenWorkbook.relationship("rId1", "hyperlink", "https://example.org/p", external: true)
    let read = try SubmissionFolder.read([sheet])
    #expect(read.reported.first?.evidence == "Policy https://example.org/p")
    #expect(read.sheetCells == ["link-address-used Ratings F2"])
  }

  @Test func notesAndCommentsAreNamed() throws {
    var sheet = WrittenWorkbook.Sheet("Ratings", Self.header + Self.row(2, ""))
    sheet.relationships = WrittenWorkbook.relationship("rId1", "comments", "../comments1.xml")
    let read = try SubmissionFolder.read([sheet])
    #expect(read.codes == ["comments-not-read"])
    #expect(read.findings.first?.found == "Ratings")
  }

  @Test func mergedCellsHaveTheValueInEachRow() throws {
    let second = "<row r=\"3\"><c r=\"C3\"><v>2</v></c>\(WrittenWorkbook.Sheet.text("D3", "exceeds"))</row>"
    let sheet = WrittenWorkbook.Sheet(
      "Ratings", Self.header + Self.row(2, "") + second,
      after: "<mergeCells><mergeCell ref=\"A2:A3\"/><mergeCell ref=\"B2:B3\"/></mergeCells>")
    let read = try SubmissionFolder.read([sheet])
    #expect(read.ratings == ["EXW 2025 1=meets", "EXW 2025 2=exceeds"])
    #expect(read.findings == [])
  }
}
