import Model
import Testing

/// A name may be written with other signs between its words, and with none within them.
@Suite struct FoldedNamesTests {
  private static let names = FoldedNames([
    ("un-swap-3.0", 1), ("rating", 2), ("evidence", 3), ("usd_per_unit", 4), ("not-applicable", 5), ("UNESCO", 6),
    ("IIIM Syria", 7), ("PI6", 8), ("M&E", 9),
  ])

  @Test(arguments: [
    ("UN SWAP 3.0", 1), ("un_swap_3_0", 1), ("unswap 3.0", 1), ("UNSWAP30", 1), ("un\u{2011}swap\u{A0}3.0", 1),
    ("un-sw\u{AD}ap-3.0", 1), ("Rating:", 2), (" *RATING* ", 2), ("rating \u{1F44D}", 2), ("\u{200B}evidence", 3),
    ("USD per unit", 4), ("usdPerUnit", 4), ("Not  Applicable.", 5), ("NotApplicable", 5), ("UN-ESCO", 6),
    ("U.N.E.S.C.O.", 6),
    ("IIIM-Syria", 7), ("PI 6", 8), ("M & E", 9),
  ]) func whatDividesWordsDoesNotMatter(_ text: String, _ value: Int) {
    #expect(Self.names[text] == value)
  }

  @Test(arguments: [
    "un-swap-3<0", "un-sw-ap-3.0", "rati-ng", "rat.ing", "ra ting", "rat\ning", "e\u{1F469}vidence", "e<vidence",
    "evi'dence", "not-appli-cable", "U-NESCO", "II-IM Syria", "meets", "", "-", "rating rating", "ra\u{1}ting",
  ]) func signWithinAWordMakesAnotherWord(_ text: String) {
    #expect(Self.names[text] == nil)
  }

  @Test func oneNameIsComparedAlike() {
    #expect(FoldedText.isSame("in progress", as: "in-progress"))
    #expect(!FoldedText.isSame("in prog-ress", as: "in-progress"))
    #expect(!FoldedText.isSame("3<0", as: "3.0"))
    #expect(FoldedText.isSame("\u{C9}tat-major", as: "e\u{301}tat major") == false)
    #expect(FoldedText.isSame("", as: ""))
  }

  @Test func signThatTheNameHasIsNeeded() {
    let names = FoldedNames([("R+D", 1)])
    #expect(names["r+d"] == 1)
    #expect(names["r d"] == nil)
    #expect(names["rd"] == nil)
  }

  /// Two names with the same letters may be divided as either of them is.
  @Test func namesWithTheSameLettersAreDividedAsEither() {
    let names = FoldedNames([("Water Aid", 1), ("Wat eraid", 1)])
    #expect(names["water-aid"] == 1)
    #expect(names["wat-eraid"] == 1)
    #expect(names["wa-teraid"] == nil)
  }
}
