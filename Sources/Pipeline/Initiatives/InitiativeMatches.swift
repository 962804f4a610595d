import Model

/// Compares initiatives: the one place where pairs come from.
enum InitiativeMatches {
  /// The pairs that may have to do with each other, the strongest first.
  static func candidates(among initiatives: [Initiative]) -> [InitiativePair] { [] }

  /// Each of these pairs, scored in full whether it is a candidate or not.
  static func scored(
    _ pairs: [(first: Int, second: Int)], among initiatives: [Initiative]
  ) -> [InitiativePair] {
    pairs.map { InitiativePair(first: $0.first, second: $0.second, kind: .none, score: 0) }
  }
}
