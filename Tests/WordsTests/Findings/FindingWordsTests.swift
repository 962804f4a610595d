import Model
import Testing
import Words

@Suite struct FindingWordsTests {
  private let words: Catalogue
  private let texts: CatalogueTexts

  init() throws {
    words = try Catalogue.embedded()
    texts = try CatalogueTexts(topic: "findings")
  }

  /// A finding with all values that its text inserts.
  private func finding(_ code: FindingCode) -> Finding {
    let names = texts.names(ofFinding: code.rawValue).subtracting(["found"])
    var arguments = FindingArguments()
    for name in names { arguments[name] = "<\(name)>" }
    return Finding(code, at: SourcePlace(file: "a.csv", line: 2), found: "abc", arguments: arguments)
  }

  @Test(arguments: FindingCode.allCases)
  func everyCodeHasItsTexts(_ code: FindingCode) {
    let said = words.words(for: finding(code))
    for text in [said.message, said.expected, said.remedy] {
      #expect(!text.isEmpty && !text.contains("⟦") && !text.contains("{") && !text.hasSuffix(" "))
    }
    #expect(said.message.hasSuffix(".") || said.message.hasSuffix("?"))
    #expect(said.remedy.hasSuffix(".") || said.remedy.hasSuffix("?"))
  }

  @Test func thereAreNoTextsForCodesThatDoNotExist() {
    let known = Set(FindingCode.allCases.map(\.rawValue))
    let worded = Set(texts.phrases.keys.filter { $0.hasPrefix("finding.") }.map { $0.split(separator: ".")[1] })
    #expect(worded.subtracting(known.map { $0[...] }).sorted() == [])
  }

  @Test func aSuggestionIsASeparateSentence() {
    let place = SourcePlace(file: "a.csv", line: 2)
    let slip = Finding(
      .ratingUnknown, at: place, found: "meest",
      arguments: ["allowed": ["missing", "meets"], "indicator": "6", "suggestion": "meets"])
    #expect(words.words(for: slip).message == "“meest” is not a rating.")
    #expect(words.words(for: slip).expected == "one of missing, meets")
    #expect(
      words.words(for: slip).remedy
        == "Choose one of the ratings; until then, indicator 6 counts as not reported. Did you mean “meets”?")
  }

  @Test func withoutASuggestionThereIsNoGap() {
    let unknown = Finding(
      .ratingUnknown, at: SourcePlace(file: "a.csv", line: 2), found: "x",
      arguments: ["allowed": ["missing", "meets"], "indicator": "6", "suggestion": ""])
    #expect(
      words.words(for: unknown).remedy == "Choose one of the ratings; until then, indicator 6 counts as not reported.")
  }

  @Test func textFromAFileIsNeverTreatedAsAName() {
    let hostile = Finding(.yearInvalid, at: SourcePlace(file: "a.csv"), found: "{expected} ⟦x⟧ {{y}}")
    #expect(words.words(for: hostile).message == "“{expected} ⟦x⟧ {{y}}” is not a year.")
  }

  @Test(arguments: [FindingCode.indicatorUnclear, .questionForm, .ratingColumnEmpty, .textEncodedTwice])
  func theRemedyForADocumentNamesNoSpreadsheet(code: FindingCode) throws {
    let arguments: FindingArguments = [
      "first": "6", "second": "7", "meaning": "6.a1", "mended": "é", "allowed": ["meets"],
    ]
    let table = words.words(
      for: Finding(code, at: SourcePlace(file: "a.csv", line: 2, row: 2), found: "x", arguments: arguments))
    let document = words.words(
      for: Finding(code, at: SourcePlace(file: "a.xml", line: 2), found: "x", arguments: arguments))
    #expect(table.remedy.contains("Excel"))
    #expect(!document.remedy.contains("Excel"))
    #expect(document.remedy.hasSuffix("."))
    #expect(document.message == table.message)
  }

  @Test func whatStandsBehindAFaultOfADocumentIsSaidToBeUnread() throws {
    let said = words.words(
      for: Finding(.xmlNotWellFormed, at: SourcePlace(file: "a.xml", line: 2), arguments: ["reason": "x"]))
    #expect(said.message.contains("what follows was not read, and nothing of the document counts"))
  }
}
