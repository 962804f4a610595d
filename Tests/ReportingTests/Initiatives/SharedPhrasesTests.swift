import Testing

@testable import Reporting

@Suite struct SharedPhrasesTests {
  @Test(
    arguments: [
      ("Women repair hand pumps", "Men and women repair hand pumps", "<mark>Women repair hand pumps</mark>"),
      ("Women repair pumps, daily", "They say: WOMEN repair; pumps", "<mark>Women repair pumps</mark>, daily"),
      ("Two words", "two words", "Two words"),
      ("", "a b c", ""),
      ("a < b & c > d", "a b c", "<mark>a &lt; b &amp; c</mark> &gt; d"),
    ])
  func sharedRunsAreMarked(first: String, second: String, marked: String) {
    #expect(SharedPhrases(first, second).first == marked)
  }

  @Test func bothTextsAreMarked() {
    let phrases = SharedPhrases("one two three four", "zero one two three")
    #expect(phrases.first == "<mark>one two three</mark> four")
    #expect(phrases.second == "zero <mark>one two three</mark>")
  }

  @Test func theLongestRunIsTakenFirst() {
    let phrases = SharedPhrases("a b c d e", "c d e x a b c d e")
    #expect(phrases.first == "<mark>a b c d e</mark>")
    #expect(phrases.second == "c d e x <mark>a b c d e</mark>")
  }

  @Test func repeatedWordsGiveABoundedNumberOfRuns() {
    let text = [String](repeating: "word", count: 200).joined(separator: " ")
    #expect(SharedPhrases(text, text).first == "<mark>\(text)</mark>")
  }

  @Test func textsOfOtherScriptsAreMarked() {
    #expect(
      SharedPhrases("تدريب النساء على المضخات", "تدريب النساء على الآبار").first.contains(
        "<mark>تدريب النساء على</mark>"))
  }
}
