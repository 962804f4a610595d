import Testing
import Words

@testable import Audit

@Suite struct SentenceWordsTests {
  private let words: SentenceWords

  init() throws { words = SentenceWords(try Catalogue.embedded()) }

  @Test(arguments: ["It rose.", "It is up from 60.", "It doubled.", "There was progress.", "It went up."])
  func wordsForARise(_ sentence: String) {
    #expect(words.direction(in: sentence)?.isRising == true)
  }

  @Test(arguments: ["It fell.", "It was down by five points.", "It halved.", "A setback followed."])
  func wordsForAFall(_ sentence: String) {
    #expect(words.direction(in: sentence)?.isRising == false)
  }

  @Test(arguments: [
    "Up to 60 per cent report.", "They follow up.", "It broke down.", "It rose and fell.", "It stands at 60.",
  ])
  func sentencesWithoutADirection(_ sentence: String) {
    #expect(words.direction(in: sentence) == nil)
  }

  @Test func causesAreFoundAsWholeWords() {
    #expect(words.cause(in: "It is low due to cuts.") == "due to")
    #expect(words.cause(in: "Thanks to training it is high.") == "thanks to")
    #expect(words.cause(in: "Due dates led a life of their own.") == nil)
  }
}
