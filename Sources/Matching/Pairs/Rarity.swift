import Glibc

/// How much something that occurs under a number of titles says: 1 if it is rare, 0 if it is common.
enum Rarity {
  static func name(_ count: Int) -> Double { rarity(count, rare: 2, common: 20) }

  static func number(_ count: Int) -> Double { rarity(count, rare: 8, common: 40) }

  private static func rarity(_ count: Int, rare: Double, common: Double) -> Double {
    Double(count) <= rare ? 1 : max(0, 1 - log(Double(count) / rare) / log(common / rare))
  }

  /// For dates that `count` of the titles of a country have.
  static func dates(_ count: Int, among titles: Int) -> Double {
    max(0, 1 - log(Double(max(1, count))) / log(TextWeighting.smoothing + Double(titles)))
  }
}
