import Foundation
import Testing

@Suite struct InspectTests {
  let workspace: Workspace

  init() throws { workspace = try Workspace() }

  @Test func eachFieldIsOneObjectWithTheSameKeys() throws {
    try workspace.write("exw.csv", ExampleSubmission.csv(rows: "EXW, 2025 ,,1,\"mee\"\"ts\",,,,,,surplus"))
    let outcome = try Program.run("inspect", "--json", workspace.path("exw.csv"))
    let fields = try outcome.outputLines.map { try JSONLine($0) }
    #expect(fields.count == 11)
    for field in fields {
      #expect(field.keys == ["table", "row", "field", "meaning", "value", "file", "line", "column", "cell", "sheet"])
      #expect(field.number("row") == 1)
      #expect(field.number("line") == 2)
      #expect(field.text("table") == "ratings")
    }
    let year = try #require(fields.first { $0.text("field") == "year" })
    #expect(year.text("value") == " 2025 ")
    #expect(year.number("column") == 5)
    #expect(fields.first { $0.text("field") == "rating" }?.text("value") == "mee\"ts")
    // A cell to the right of the header's last column has no name.
    #expect(fields.last?.isNull("field") == true)
    #expect(fields.last?.text("value") == "surplus")
  }

  @Test func elementsOfAnXMLDocumentAreFields() throws {
    try workspace.write(
      "exw.xml",
      "<submission entity=\"EXW\" year=\"2025\">\n<rating indicator=\"1\"><rating>meets</rating></rating>\n</submission>\n"
    )
    let outcome = try Program.run("inspect", "--json", workspace.path("exw.xml"))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let fields = try outcome.outputLines.map { try JSONLine($0) }
    let rating = try #require(fields.first { $0.text("field") == "rating" })
    #expect(rating.text("value") == "meets")
    #expect(rating.number("line") == 2)
  }

  @Test func textShowsPlaceTableFieldAndValue() throws {
    try workspace.write("exw.csv", ExampleSubmission.csv(rows: "EXW,2025,,1,meets,,,,,"))
    let lines = try Program.run("inspect", workspace.path("exw.csv")).outputLines
    #expect(lines.first == "2:1 A2\tratings 1\tentity\tEXW")
  }

  @Test func whatIsNotUsedIsMarked() throws {
    try workspace.write("exw.csv", "entity,year,PI,rating,mood\nEXW,2025,1,meets,good\n")
    let lines = try Program.run("inspect", workspace.path("exw.csv")).outputLines
    #expect(lines.contains("2:10 C2\tratings 1\tPI (indicator)\t1"))
    #expect(lines.last == "2:18 E2\tratings 1\tmood (not used)\tgood")
    let fields = try Program.run("inspect", "--json", workspace.path("exw.csv")).outputLines.map { try JSONLine($0) }
    #expect(fields[2].text("meaning") == "indicator")
    #expect(fields[4].isNull("meaning"))
  }

  @Test func aMissingFileIsNamed() throws {
    let outcome = try Program.run("inspect", workspace.path("nowhere.csv"))
    #expect(outcome.exitCode == 2)
    #expect(outcome.errors == "\(workspace.path("nowhere.csv")) cannot be used: No such file or directory.\n")
  }
}
