import Foundation
import Testing

/// Tests that the workbook of a report says of its tables what the guide says.
@Suite struct TablesWorkbookTextTests {
  @Test func theTextsAreThoseOfTheGuide() throws {
    let guide = try String(contentsOf: Package.root.appendingPathComponent("reports/README.md"), encoding: .utf8)
    let texts = try String(
      contentsOf: Package.root.appendingPathComponent("Sources/Words/Catalogues/en.tables.yaml"), encoding: .utf8)
    let rows = texts.matches(of: /(?m)^tables-row-([a-z-]+): "(.*)"$/)
    #expect(rows.count > 30)
    for row in rows { #expect(guide.contains("\n| `\(row.1).csv` | \(row.2) | "), "\(row.1)") }
    for note in texts.matches(of: /(?m)^tables-note-([a-z-]+): "(.*)"$/) {
      #expect(guide.contains(note.2), "\(note.1)")
    }
  }
}
