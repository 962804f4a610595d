import Model

@testable import Matching

extension Initiative {
  static func example(
    _ id: String, _ title: String, _ description: String = "", by entity: String = "EXW", year: Int = 2025,
    in country: String = "XAA", parent: String = "", programme: String = "", partners: [String] = []
  ) -> Initiative {
    Initiative(
      id: id, entities: [entity], year: year, title: title, description: description, countries: [country],
      programme: programme, partners: partners, parent: parent, place: SourcePlace(file: "initiatives.csv", line: 2))
  }
}

/// Random numbers that are the same each time.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Made-up texts of invented words.
struct MadeUpTexts {
  private var numbers: SeededNumbers
  private let syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "so", "ti", "vu", "ze", "pan", "del", "gor", "wim"]

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  /// A word; small numbers are common.
  private mutating func word(of count: Int) -> String {
    let number = Int.random(in: 0..<count, using: &numbers) * Int.random(in: 0..<count, using: &numbers) / count
    var (rest, word) = (number + 14, "")
    while rest > 0 {
      word += syllables[rest % syllables.count]
      rest /= syllables.count
    }
    return word
  }

  mutating func text(_ count: Int, words: Int = 800) -> String {
    (0..<count).map { _ in word(of: words) }.joined(separator: " ")
  }

  /// The text with a share of its words replaced.
  mutating func edited(_ text: String, share: Double) -> String {
    text.split(separator: " ").map {
      Double.random(in: 0..<1, using: &numbers) < share ? word(of: 800) : String($0)
    }.joined(separator: " ")
  }

  mutating func initiatives(_ count: Int) -> [Initiative] {
    (0..<count).map { number in
      .example(
        "\(number)", text(6), number % 5 == 0 ? "" : text(30), by: "EX\(number % 7)",
        in: number % 2 == 0 ? "XAA" : "XBB",
        parent: "Output \(number % 4)")
    }
  }
}
