import Testing

@testable import Formats

@Suite struct SameRecordsTests {
  /// A table as CSV and as XML gives the same records: names, values and rows.
  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func formatsGiveTheSameRecords(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let letters: [Unicode.Scalar] = ["a", "é", "中", "&", "<", "\"", "'", ",", ";", "=", "\u{A0}", " "]
    let rows = (0..<10).map { _ in
      (0..<3).map { _ in
        var value = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 1...9, using: &random) { value.append(letters.randomElement(using: &random)!) }
        return "z" + String(value)
      }
    }
    let csv = try Reading.csv(
      "a,b,c\n"
        + rows.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") + "\n" }.joined())
    let xml = try Reading.xml(
      "<submission>"
        + rows.map { row in
          let escaped = row.map { MarkupText.escaped($0) }
          return "<rating a=\"\(escaped[0])\"><b>\(escaped[1])</b><c>\(escaped[2])</c></rating>\n"
        }.joined() + "</submission>")
    #expect(csv.values == rows.flatMap { $0 })
    #expect(xml.values == csv.values)
    let cells = { (read: ReadRecords) in read.fields.map { $0.drop { $0 != " " }.prefix { $0 != "=" } } }
    #expect(cells(xml) == cells(csv))
  }
}

private enum MarkupText {
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }
}
