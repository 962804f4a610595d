import Testing

@testable import Model

/// Tests that the fast search finds the same name as a full comparison of all candidates.
@Suite struct NearestTextTests {
  /// The edit distance, including swaps of neighbouring letters, calculated with the full table.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var table = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1)
    for i in 0...a.count { table[i][0] = i }
    for j in 0...b.count { table[0][j] = j }
    for i in a.indices {
      for j in b.indices {
        var cost = min(table[i][j + 1] + 1, table[i + 1][j] + 1, table[i][j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, table[i - 1][j - 1] + 1) }
        table[i + 1][j + 1] = cost
      }
    }
    return table[a.count][b.count]
  }

  private static func expected(_ text: String, _ candidates: [String]) -> String? {
    let allowed = max(1, text.count / 3)
    return candidates.map { ($0, distance(Array(text), Array($0))) }.filter { $0.1 <= allowed }
      .min { $0.1 < $1.1 }?.0
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func theMostSimilarNameIsFound(_ seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    let letters = Array(seed % 2 == 0 ? "abc" : "abcdefgh0123456789éz")
    func word() -> String { String((0..<random(9)).map { _ in letters[random(letters.count)] }) }
    for _ in 0..<200 {
      let candidates = (0..<random(12)).map { _ in word() }
      let text = word()
      #expect(NearestText(candidates).nearest(to: text) == Self.expected(text, candidates), "\(text) in \(candidates)")
    }
  }

  @Test func onlyTheBeginningsOfLongNamesAreCompared() {
    let long = String(repeating: "abcdefgh", count: 100)
    #expect(NearestText([long, "x"]).nearest(to: long + "z") == long)
    #expect(NearestText([]).nearest(to: long) == nil)
  }

  @Test func oneOfSeveralThatAreEquallyNearIsNotTheOnlyOne() {
    let names = NearestText(["un-swap-2.0", "un-swap-3.0", "undis"])
    #expect(names.onlyNearest(to: "un-swap") == nil)
    #expect(names.onlyNearest(to: "un-swap-3") == "un-swap-3.0")
    #expect(names.onlyNearest(to: "undiss") == "undis")
    #expect(names.onlyNearest(to: "undiss", oneLetterIn: 20) == "undis")
    #expect(names.onlyNearest(to: "water") == nil)
  }
}
