import Model
import Testing

@Suite struct FoldedTextTests {
  @Test(arguments: [
    ("PI - Ratings", "piratings"), ("pi_ratings", "piratings"), ("Entity - Short Name", "entityshortname"),
    ("Report - Year", "reportyear"), ("  UN-Women ", "unwomen"), ("Performance_Indicator", "performanceindicator"),
    ("ÉVALUATION", "évaluation"), ("N/A", "na"), ("6.1", "61"), ("", ""), ("—", ""), ("a\u{200B}b", "ab"),
    ("3<0", "3<0"),
    ("a < b", "ab"), ("meets?", "meets"), ("e👩vidence", "e👩vidence"), ("a<b>c", "a<b>c"), ("%", ""),
  ])
  func lettersAndDigitsRemain(_ text: String, _ folded: String) {
    #expect(FoldedText.fold(text) == folded)
  }

  @Test func foldingTwiceChangesNothing() {
    for text in ["PI - Ratings", "Straße", "İstanbul", "Ⅳ", "½"] {
      let once = FoldedText.fold(text)
      #expect(FoldedText.fold(once) == once)
    }
  }

  /// macOS writes an accent as a separate combining mark.
  @Test func combinedAndSeparateAccentsFoldAlike() {
    #expect(FoldedText.fold("E\u{301}valuation") == FoldedText.fold("\u{C9}valuation"))
    #expect(FoldedText.fold("E\u{301}valuation") != FoldedText.fold("Evaluation"))
  }

  @Test(arguments: [
    ("exceds", "exceeds"), ("exceeeds", "exceeds"), ("meest", "meets"), ("Meets!", "meets"),
    ("aproaches", "approaches"),
  ])
  func misspellingsFindTheirWord(_ text: String, _ word: String) {
    #expect(FoldedText.nearest(to: text, among: ["missing", "approaches", "meets", "exceeds"]) == word)
  }

  @Test func aSwapOfNeighbouringLettersCountsOnce() {
    #expect(FoldedText.nearest(to: "WPF", among: ["WFP"]) == "WFP")
    #expect(FoldedText.nearest(to: "PWF", among: ["WFP"]) == nil)
  }

  /// One mistake is allowed in three letters, two in six, and three in nine.
  @Test func aThirdOfTheLettersMayDiffer() {
    #expect(FoldedText.nearest(to: "abcxyf", among: ["abcdef"]) == "abcdef")
    #expect(FoldedText.nearest(to: "abxxxf", among: ["abcdef"]) == nil)
    #expect(FoldedText.nearest(to: "abcdefxyz", among: ["abcdefghi"]) == "abcdefghi")
    #expect(FoldedText.nearest(to: "abcdexxxx", among: ["abcdefghi"]) == nil)
  }

  @Test func theFirstOfTwoEquallySimilarNamesIsChosen() {
    #expect(FoldedText.nearest(to: "EXV", among: ["EXW", "EXH"]) == "EXW")
    #expect(FoldedText.nearest(to: "EXV", among: ["EXH", "EXW"]) == "EXH")
  }

  @Test func theMostSimilarNameIsChosen() {
    #expect(FoldedText.nearest(to: "ratign", among: ["rating", "ratings", "ration"]) == "rating")
  }

  @Test func nothingIsSimilarToDistantOrEmptyTexts() {
    #expect(FoldedText.nearest(to: "budget", among: ["missing", "meets"]) == nil)
    #expect(FoldedText.nearest(to: "meets", among: [String]()) == nil)
    #expect(FoldedText.nearest(to: "", among: ["meets"]) == nil)
  }

  @Test(.timeLimit(.minutes(1))) func onlyTheBeginningsOfLongTextsAreCompared() {
    let long = String(repeating: "a", count: 100_000)
    #expect(FoldedText.nearest(to: long, among: [long + "b"]) == long + "b")
    #expect(FoldedText.nearest(to: long, among: ["meets"]) == nil)
  }
}
