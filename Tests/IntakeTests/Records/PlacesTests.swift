import Model
import Testing

@testable import Intake

/// Findings name row, cell, heading, field and entity as a spreadsheet shows them.
@Suite struct PlacesTests {
  private static func finding(_ name: String, _ text: String) throws -> Finding? {
    try SubmissionFolder.read(name, text).finding(.ratingUnknown)
  }

  @Test(
    arguments: [
      (
        "a line end within a cell",
        "entity,year,indicator,rating,comment\nEXW,2025,1,meets,\"a\nb\r\nc\"\nEXW,2025,2,meest,\n", "D3"
      ),
      ("blank lines", "\nentity,year,indicator,rating\n\n\nEXW,2025,2,meest\n", "D5"),
      ("a line that announces the separator", "sep=;\nentity;year;indicator;rating\nEXW;2025;2;meest\n", "D2"),
      ("carriage returns", "entity,year,indicator,rating\rEXW,2025,1,meets\rEXW,2025,2,meest\r", "D3"),
      ("a stray quotation mark", "entity,year,indicator,rating\nEX\"W,2025,1,meets\nEXW,2025,2,meest\n", "D3"),
      ("title rows", "Annual report,,,\n,,,\nentity,year,indicator,rating\nEXW,2025,2,meest\n", "D4"),
    ])
  func theCellIsThatOfASpreadsheet(_ kind: String, text: String, cell: String) throws {
    #expect(try Self.finding("a.csv", text)?.place.cell == cell, "\(kind)")
  }

  @Test func beyondTheColumnZThereAreTwoLetters() throws {
    let more = (1...24).map { ",x\($0)" }.joined()
    let cells = String(repeating: ",", count: 24)
    let text = "entity,year,indicator\(more),Rating\nEXW,2025,1\(cells),meest\n"
    let finding = try #require(try Self.finding("a.csv", text))
    #expect(finding.place.cell == "AB2")
    #expect(finding.heading == "Rating")
    #expect(finding.field == "rating")
    #expect(finding.entity == "EXW")
  }

  @Test func rowsReadInBlocksAndByteByByteAreCountedAlike() throws {
    let long = String(repeating: "x", count: 200)
    let rows = (1...400).map { "EXW,2025,1,meets,\"\(long)\($0 % 3 == 0 ? "\n" : "")\($0 % 7 == 0 ? "\"\"" : "")\"\n" }
    let text = "entity,year,indicator,rating,comment\n" + rows.joined() + "EXW,2025,2,meest,\n"
    #expect(try Self.finding("a.csv", text)?.place.cell == "D402")
  }

  @Test func documentsHaveNoCells() throws {
    let text =
      "<submission entity=\"exw\" year=\"2025\"><rating><indicator>1</indicator>\n<rating>meest</rating></rating></submission>"
    let finding = try #require(try Self.finding("a.xml", text))
    #expect(finding.place.row == nil)
    #expect(finding.place.cell == nil)
    #expect(finding.field == "rating")
    #expect(finding.entity == "EXW")
  }

  /// What the reader says of the text has a cell as well.
  @Test(arguments: [
    (
      "entity,year,indicator,rating,comment\nEXW,2025,1,meets,\u{E9}galit\u{E9} \u{E9}tat\n", FindingCode.textEncoding,
      "E2"
    ),
    (
      "sep=;\nentity;year;indicator;rating;comment\nEXW;2025;1;meets;\u{E9}galit\u{E9} \u{E9}tat\n", .textEncoding, "E2"
    ),
    ("entity,year,indicator,rating,comment\nEXW,2025,1,meets, \"a\"\n", .csvSpaceBeforeQuote, "E2"),
    ("entity,year,indicator,rating\nEXW,2025,1,meets\u{1A}", .csvEndMark, "D2"),
  ])
  func whatIsSaidOfTheTextHasACell(_ text: String, _ code: FindingCode, _ cell: String) throws {
    let folder = try SubmissionFolder()
    try folder.write("a.csv", bytes: text.unicodeScalars.map { UInt8($0.value) })
    #expect(try folder.read().finding(code)?.place.cell == cell)
  }

  @Test func textConvertedTwiceHasACell() throws {
    let text = "entity,year,indicator,rating,comment\n\nEXW,2025,1,meets,Ã©galitÃ©\n"
    #expect(try SubmissionFolder.read("a.csv", text).finding(.textEncodedTwice)?.place.cell == "E3")
  }

  @Test(arguments: [
    ("Report\nentity,year,indicator,rating\nEXW,2025,1,meets\n", 1),
    ("\n\"Report\nof 2025\",,,\nentity,year,indicator,rating\nEXW,2025,1,meets\n", 2),
    ("sep=,\nReport\nentity,year,indicator,rating\nEXW,2025,1,meets\n", 1),
  ])
  func titleRowsHaveARow(_ text: String, _ row: Int) throws {
    #expect(try SubmissionFolder.read("a.csv", text).finding(.titleRows)?.place.row == row)
  }

  @Test func ratingsKeepTheirCell() throws {
    let read = try SubmissionFolder.read("a.csv", "entity,year,indicator,rating\n\nEXW,2025,1,meets\n")
    #expect(read.reported.map(\.cell.cell) == ["D3"])
    #expect(read.reported.map(\.placeOfRecord.cell) == ["D3"])
    #expect(MemoryLayout<ReportedRating>.stride <= 128)
  }
}
