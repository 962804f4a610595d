import Analysis
import Formats
import Model
import Reporting
import Testing
import Words

/// Tests that text from files, such as names, codes and paths, can do no harm.
@Suite struct InertTextTests {
  private static let texts = [
    "<script>alert(1)</script>", "\"><svg onload=alert(1)>", "' onclick='x", "{{title}}", "{{{bar}}}", "{{> page}}",
    "&lt;b&gt;",
    "\u{202E}desrever\u{2066}", "\u{1B}[31mred\u{7}", "\u{9B}2J", "a\u{200B}\u{FEFF}b", "=1+1", "@SUM(A1)", "-2", "+3",
    "a,b\"c", "</script><script>x", "\u{2028}*/", "**bold** [x](javascript:alert(1)) ![](x)", "{lower}", "\\u003cb",
  ]

  private func files(_ text: String) throws -> [ReportFile] {
    let entities = [
      SmallReport.entity(text, "Agency \(text)", .replaced(by: "EX \(text)")), SmallReport.entity("EXW", text),
      SmallReport.entity("OLD \(text)", "old", .renamed(to: "EXW")), SmallReport.entity("absent \(text)", text),
    ]
    var card = SmallReport.card(text, 2025, [.level(3), .notApplicable, .level(1)])
    card.ratings[0].place = SourcePlace(file: "\(text).csv", line: 2)
    card.ratings[0].requirements = [.answered, .notInPlace]
    let excludedRatings = ExcludedRating(
      reason: .duplicate, framework: "example-2", year: 2025, entity: text, indicator: text, rating: text,
      place: SourcePlace(file: text, line: 2))
    var report = SmallReport.make(
      [card, SmallReport.card("EXW", 2025, [.level(0), .level(1), .underReview])], editions: [SmallReport.now],
      entities: entities, excludedRatings: [excludedRatings], inputs: [InputFile(path: text, byteCount: 1, sha256: "0")]
    )
    report.findings = [
      Finding(.yearInvalid, at: SourcePlace(file: text, line: 2), found: text, arguments: ["suggestion": text])
    ]
    var replaced = ReplacedReport(name: text, date: text, year: 2025, programVersion: text, sha256: text)
    replaced.changed = [
      FigureRevision(
        number: RevisedNumber(
          kind: .distribution, framework: text, year: 2025, grouping: "entity", key: text, measure: text), before: 1,
        now: 2)
    ]
    report.release = Release(name: text, note: text, replaced: replaced)
    return try ReportSite(words: Catalogue.embedded()).files(for: report)
  }

  /// Invisible characters that a terminal, a browser or a spreadsheet interprets.
  private func steering(in text: String) -> [String] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: true
      default: false
      }
    }.map { String($0.value, radix: 16) }
  }

  @Test(arguments: texts) func pagesShowTheTextAndNothingElse(_ text: String) throws {
    let plain = try files("harmless").pages
    let pages = try files(text).pages
    #expect(pages.count == plain.count)
    for page in pages {
      #expect(page.mistakes == [], "\(page.path)")
      #expect(page.programs == plain.first { $0.path == page.path }?.programs ?? [])
      for element in page.elements {
        #expect(!element.attributes.keys.contains { $0.hasPrefix("on") }, "\(page.path)")
        for value in element.attributes.values { #expect(steering(in: value) == [], "\(page.path)") }
      }
      #expect(steering(in: page.elements.first?.text ?? "") == [], "\(page.path)")
    }
    // The text adds no elements to any page.
    #expect(pages.map(\.elements.count).sorted() == plain.map(\.elements.count).sorted())
  }

  /// The data for a page's script contain the text unchanged, and the text cannot end the script element.
  @Test(arguments: texts) func dataForAScriptAreNeverCode(_ text: String) throws {
    let page = try #require(try files(text).pages.first { $0.path == "compare.html" })
    let data = page.all("script").filter { $0.attributes["type"] == "application/json" }.map(\.text)
    #expect(data.count == 1 && !data[0].contains("<"))
    let entities = try JSONReading.object(data[0])["entities"] as? [[String: Any]]
    #expect(entities?.contains { $0["code"] as? String == VisibleText.escaped(text) } == true)
  }

  /// A very long word can fill pages, but it neither breaks them nor is repeated too often.
  @Test func aVeryLongWordDoesNotBreakPages() throws {
    let word = String(repeating: "x", count: 1 << 20)
    let files = try files(word)
    #expect(files.map(\.bytes.count).max() ?? 0 < 64 << 20)
    for file in files { #expect(file.path.utf8.count < 120) }
    let page = try #require(files.filter { $0.path == "release.html" }.pages.first)
    #expect(page.mistakes == [])
    #expect(page.all("td").contains { $0.text == word })
    let quality = try #require(files.filter { $0.path == "quality.html" }.pages.first)
    #expect(quality.all("th").contains { $0.text == String(repeating: "x", count: 120) + "…" })
  }

  @Test(arguments: texts) func spreadsheetsShowTheTextAndNothingElse(_ text: String) throws {
    for file in try files(text) where file.path.hasSuffix(".csv") {
      let csv = String(decoding: file.bytes, as: UTF8.self)
      #expect(steering(in: csv) == [], "\(file.path)")
      for cell in csv.matches(of: /(?:^|[,\n])("?)([=+@-][^,\n"]*)/) {
        Issue.record("\(file.path) has a cell that begins with \(cell.2)")
      }
    }
  }

  @Test func formulasAreMarkedAndNumbersAreNot() throws {
    let files = try files("=1+1")
    #expect(
      files.text("data/left-out.csv")?.contains(
        "example-2,2025,\"'=1+1\",\"'=1+1\",\"'=1+1\",duplicate,\"'=1+1\",2,,\n")
        == true)
    #expect(files.text("data/coverage.csv")?.contains("example-2,2025,\"'=1+1\",yes,no,\n") == true)
    #expect(files.text("data/distributions.csv")?.contains("example-2,2025,system,system,1,2,0,1,1,") == true)
  }

  @Test(arguments: texts) func jsonContainsTheTextUnchanged(_ text: String) throws {
    let json = try #require(try files(text).text("run.json"))
    let inputs = try #require(try JSONReading.object(json)["inputs"] as? [[String: Any]])
    #expect(inputs.first?["path"] as? String == text)
  }
}
