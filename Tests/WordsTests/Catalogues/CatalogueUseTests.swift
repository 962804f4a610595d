import Testing
import Words

/// Tests that the program uses exactly the keys that the catalogues contain.
@Suite struct CatalogueUseTests {
  private let keys: Set<String>
  /// Matches every string literal without interpolation.
  private let literals: Set<String>
  /// The keys that templates and calls contain in full.
  private let named: Set<String>
  /// The beginnings or ends of keys that calls complete by interpolation, such as `work-` in `say("work-\(kind)")`.
  private let prefixes: Set<String>
  private let suffixes: Set<String>

  init() throws {
    keys = Set(try Catalogue.embedded().keys)
    let swift = SourceTexts.files(below: "Sources", endingIn: ".swift").map(\.text).joined(separator: "\n")
    let templates = SourceTexts.files(below: "Sources/Reporting/Templates", endingIn: ".html").map(\.text).joined()
    literals = Set(swift.matches(of: /"([a-z0-9-]+)"/).map { String($0.1) })
    let asked = swift.matches(of: /say(?:IfKnown)?\(\s*"([^"\\]+)"/).map { String($0.1) }
    let help = swift.matches(of: /help\("([^"\\]+)"\)/).map { "help-\($0.1)" }
    named = Set(templates.matches(of: /\{\{w\.([a-z0-9-]+)\}\}/).map { String($0.1) } + asked + help)
    prefixes = Set(
      swift.matches(of: /(?:say|textIfPresent|point)\(\s*(?:"[a-z-]+",\s*)?"([a-z0-9-]+-)\\\(/).map { String($0.1) }
    ).subtracting([
      "help-"
    ])
    suffixes = Set(swift.matches(of: /say\(\s*"\\\(key\)(-[a-z-]+)"/).map { String($0.1) })
  }

  @Test func everyKeyThatIsUsedExists() {
    #expect(named.count > 150)
    #expect(named.subtracting(keys).sorted() == [])
  }

  @Test func everyKeyThatIsUsedInPartExists() {
    #expect(prefixes.count > 10)
    for prefix in prefixes { #expect(keys.contains { $0.hasPrefix(prefix) }, "\(prefix)") }
    for suffix in suffixes { #expect(keys.contains { $0.hasSuffix(suffix) }, "\(suffix)") }
  }

  @Test func everyKeyOfTheCataloguesIsUsed() {
    let unused = keys.filter { key in
      !key.hasPrefix("finding.") && !named.contains(key) && !literals.contains(key)
        && !prefixes.contains { key.hasPrefix($0) } && !suffixes.contains { key.hasSuffix($0) }
    }
    #expect(unused.sorted() == [])
  }
}
