import Model
import Testing

@testable import Words

@Suite struct CatalogueTests {
  private func catalogue(_ files: String...) throws -> Catalogue {
    let catalogue = try Catalogue(language: .english, files: files.map { Array($0.utf8) })
    try catalogue.check()
    return catalogue
  }

  @Test(arguments: Language.allCases) func embeddedCataloguesLoad(_ language: Language) throws {
    let words = try Catalogue.embedded(language)
    #expect(words.keys.count > 500)
    try words.check()
  }

  @Test func phrasesEqualThoseOfTheFullYAMLReader() throws {
    let words = try Catalogue.embedded()
    let texts = try CatalogueTexts().phrases
    #expect(words.keys.elementsEqual(texts.keys.sorted()))
    for (key, forms) in texts {
      let pattern = (forms["other"] ?? "").replacing("{suggestion}", with: "").replacing(/\{[^}]*\}/, with: "…")
      #expect(words.pattern(key) == (pattern.last == " " ? String(pattern.dropLast()) : pattern), "\(key)")
    }
  }

  @Test func aPhraseEndsWhereTheNextKeyBegins() throws {
    let words = try catalogue("# first\na: |\n  x\n\n  b: y\n# second\n\nc: >-\n  z\n  z\n")
    #expect(words.keys == ["a", "c"])
    #expect(words.say("a") == "x\n\nb: y\n")
    #expect(words.say("c") == "z z")
  }

  @Test func valuesAreInserted() throws {
    let words = try catalogue("a: \"{x} and {y}, {x}\"")
    #expect(words.say("a", ["x": .text("{y}"), "y": .number(2025)]) == "{y} and 2025, {y}")
  }

  @Test func theCountSelectsThePluralForm() throws {
    let words = try catalogue("a: { one: \"one of {m}\", other: \"{n} of {m}\" }\nb: { count: m, one: x, other: y }")
    #expect(words.say("a", ["n": .count(1), "m": .count(1200)]) == "one of 1,200")
    #expect(words.say("a", ["n": .count(0), "m": .count(2)]) == "0 of 2")
    #expect(words.say("b", ["n": .count(5), "m": .count(1)]) == "x")
    #expect(words.say("b", ["m": .text("1")]) == "y")
  }

  @Test func percentagesAreNumbersWithoutASign() throws {
    let words = try catalogue("a: \"{p} per cent\"")
    #expect(words.say("a", ["p": .percent(Share(1, of: 8))]) == "13 per cent")
    #expect(words.say("a", ["p": .percent(Share(0, of: 0))]) == "– per cent")
  }

  @Test func piecesDistinguishValuesFromText() throws {
    let words = try catalogue("a: { one: \"{n} x\", other: \"{n} of {m} x\" }")
    let pieces = words.pieces("a", ["n": .count(1200), "m": .text("{n}")])
    #expect(pieces.map(\.text) == ["1,200", " of ", "{n}", " x"])
    #expect(pieces.map(\.name) == ["n", nil, "m", nil])
    #expect(words.pieces("a", ["n": .count(1)]).map(\.text) == ["1", " x"])
  }

  @Test func aKeyInTwoFilesIsRefused() {
    #expect(throws: CatalogueError.duplicateKey("a")) { try catalogue("a: x", "a: y") }
  }

  @Test(arguments: [
    "", "a: x\na: y", "a: { one: x }", "a: { other: x, several: y }", "- a", "a", "\"a\": x", "a: [x]", "a:x",
  ])
  func textsThatAreNotCataloguesAreRefused(_ text: String) {
    #expect(throws: (any Error).self) { try catalogue(text) }
  }

  @Test func unknownKeysAreNotFound() throws {
    let words = try catalogue("a: x")
    #expect(words.contains("a") && !words.contains("b"))
    #expect(words.textIfPresent("b") == nil)
  }
}
