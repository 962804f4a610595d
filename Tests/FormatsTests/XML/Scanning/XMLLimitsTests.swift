import Testing

@testable import Formats

/// Documents that are made to exhaust a reader are refused with a place, in little time, after few bytes.
@Suite(.serialized) struct XMLLimitsTests {
  /// A document that is larger than anybody needs.
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let beginning: String
    let part: String
    var count = 1_000_000
    var line: Int? = 2
    var testDescription: String { name }
  }

  private static let start = "<submission>\n"
  private static let attacks = [
    Attack(name: "levels", beginning: start, part: "<a>", count: 200_000),
    Attack(name: "levels of submissions", beginning: "", part: "<submission>", count: 200_000, line: 1),
    Attack(name: "attributes", beginning: start + "<rating", part: " a=\"1\"", count: 100_000),
    Attack(name: "attributes on lines", beginning: start + "<rating", part: "\na=\"1\"", count: 100_000),
    Attack(name: "namespaces in a tag", beginning: start + "<rating", part: " xmlns:a=\"u\""),
    Attack(name: "text of a field", beginning: start + "<rating><a>", part: text, count: 1_600),
    Attack(name: "text that is ignored", beginning: start + "<rating/>", part: text, count: 1_600),
    Attack(name: "text in an ignored element", beginning: start + "<rating/><b>", part: text, count: 1_600),
    Attack(name: "text between comments", beginning: start + "<rating/>", part: "xxxxxxxx<!-- -->"),
    Attack(name: "references", beginning: start + "<rating><a>", part: "&amp;&#65;", count: 2_000_000),
    Attack(name: "value", beginning: start + "<rating a='", part: text, count: 1_600),
    Attack(name: "name", beginning: start + "<rating ", part: text, count: 1_600),
    Attack(name: "space in a tag", beginning: start + "<rating ", part: "          "),
    Attack(name: "end tag", beginning: start + "<rating></rating ", part: "          "),
    Attack(name: "comment", beginning: start + "<!-- ", part: "it's > <a b=\" - "),
    Attack(name: "instruction", beginning: start + "<?x ", part: "it's > <a b=\" ? "),
    Attack(name: "CDATA", beginning: start + "<rating><a><![CDATA[", part: "it's > <a b=\" ] "),
    Attack(name: "CDATA that is ignored", beginning: start + "<rating/><![CDATA[", part: "it's > <a b=\" ] "),
    Attack(name: "declaration", beginning: "<?xml version=\"1.0\" ", part: "          ", line: 1),
    Attack(name: "fields", beginning: start + "<rating>", part: "<a/>"),
    Attack(name: "large fields", beginning: start + "<rating>", part: "<a>" + text + "</a>", count: 1_600),
  ]
  private static let text = String(repeating: "x", count: 65_536)

  @Test(arguments: attacks) func isRefusedInLittleTime(_ attack: Attack) throws {
    var source = RepeatedBytes(attack.beginning, attack.part, times: attack.count)
    let begun = ProcessorTime.now
    let read = try Reading.xml(&source)
    #expect(ProcessorTime.now - begun < .seconds(2))
    let finding = try #require(read.findings.last)
    #expect(finding.severity >= .error)
    #expect(finding.place.line == attack.line)
    // Memory is bounded by what is read before the refusal.
    #expect(source.taken <= 16 << 20, "\(source.taken)")
  }

  /// Names that the library would keep for ever.
  @Test(arguments: [
    "<rating xmlns:a#='u#'/>\n", "<rating><a#/></rating>\n", "<rating a#='1'/>\n", "<b><c#/></b>\n",
    "<submission><a#/></submission>",
  ]) func newNamesWithoutEndAreRefused(_ part: String) throws {
    var text = "<submission><rating/>\n"
    for number in 0..<30_000 {
      text += part.split(separator: "#", omittingEmptySubsequences: false).joined(separator: "\(number)")
    }
    let read = try Reading.xml(text)
    #expect(read.findings.contains { $0.code == .xmlTooLarge && $0.place.line != nil })
    #expect(read.findings.count < 200)
  }

  /// What may be repeated without end is noted once.
  @Test(arguments: [
    ("<?xml-stylesheet x?>", "xml-stylesheet"), ("<i:include/>", "xml-include"),
    ("<b s:schemaLocation='x'/>", "xml-schema-location"),
    ("<c/>", "xml-element-unknown"),
  ]) func repetitionsAreOneFinding(_ part: String, _ code: String) throws {
    let text =
      "<submission xmlns:i='http://www.w3.org/2001/XInclude' xmlns:s='http://www.w3.org/2001/XMLSchema-instance'><rating/>"
      + String(repeating: part, count: 20_000) + "</submission>"
    let read = try Reading.xml(text)
    #expect(read.findings.filter { $0.code.rawValue == code }.map { $0.arguments["count"] } == ["20000"])
  }
}
