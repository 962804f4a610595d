import Formats
import Testing
import Words

@testable import Audit

@Suite struct SentenceWordsTests {
  private let words: SentenceWords
  private let catalogue: Catalogue

  init() throws {
    catalogue = try Catalogue.embedded()
    words = SentenceWords(catalogue)
  }

  /// The claim about each mention, with `*` for a mention.
  private func claims(_ sentence: String) -> [String] {
    let text = sentence.replacing("*", with: FigureMentions.value)
    let claims = words.claims(in: text)
    return (0..<text.count { String($0) == FigureMentions.value }).map { position in
      claims[position].map { "\($0.isNegated ? "not " : "")\($0.direction?.rawValue ?? "same")" } ?? "–"
    }
  }

  @Test(arguments: [
    "It rose.", "It is up from 60.", "It doubled.", "There was progress.", "It went up.", "Women gained ground.",
    "It improved.", "↑ since then", "It is higher than in 2023.",
  ])
  func wordsForARise(_ sentence: String) {
    #expect(words.claim(in: sentence)?.direction == .up)
  }

  @Test(arguments: [
    "It fell.", "It was down by five points.", "It halved.", "A setback followed.", "It deteriorated.",
    "It lost ground.",
    "It is lower than a year before.",
  ])
  func wordsForAFall(_ sentence: String) {
    #expect(words.claim(in: sentence)?.direction == .down)
  }

  @Test(arguments: [
    "Up to 60 per cent report.", "They follow up.", "It broke down.", "It rose and fell.", "It stands at 60.",
    "The lower bound is 60.", "It is higher than that of funds.",
  ])
  func sentencesWithoutADirection(_ sentence: String) {
    #expect(words.claim(in: sentence) == nil)
  }

  @Test func deniedAndConstantDirectionsAreClaimsToo() {
    #expect(claims("It did not rise to *.") == ["not up"])
    #expect(claims("It hasn’t improved: *") == ["not up"])
    #expect(claims("It stagnated at *.") == ["same"])
  }

  @Test func clausesMakeTheirOwnClaims() {
    #expect(claims("The share rose to *, while that of women fell to *.") == ["up", "down"])
    #expect(claims("It rose from * to *.") == ["up", "up"])
    #expect(claims("Improved | * | Worsened | *") == ["up", "down"])
    #expect(claims("It rose and fell to *.") == ["–"])
  }

  @Test func causesAreFoundAsWholeWords() {
    #expect(words.cause(in: "It is low due to cuts.") == "due to")
    #expect(words.cause(in: "Thanks to training it is high.") == "thanks to")
    #expect(words.cause(in: "Due dates led a life of their own.") == nil)
  }

  @Test(arguments: [
    ("It rose since 2018.", 2024, 2018), ("It rose from 2018 to 2024.", 2024, 2018), ("It rose.", 2024, nil),
    ("It rose over the last five years.", 2024, 2019), ("In 3 years it rose.", 2024, 2021),
    ("In 2024 it rose.", 2024, nil),
  ])
  func theYearToCompareWithIsRead(_ sentence: String, last: Int, start: Int?) {
    #expect(SentenceSpan(sentence, catalogue).start(before: last) == start)
    #expect(SentenceSpan("It rose since the first year.", catalogue).isFromFirstYear)
  }
}
