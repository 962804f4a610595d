import Model

/// The entities that are expected to report: either the counted real ones or the fictional ones.
///
/// ```swift
/// let population = Population(entities: definitions.entities, isFictional: true)
/// print(population.codes.contains("EXW"))  // true
/// ```
package struct Population: Sendable {
  package let entities: EntityList
  package let isFictional: Bool
  /// Current codes, in the order of `entities.csv`.
  package let codes: [String]
  private let order: [String: Int]

  /// - Parameter only: the entities to which the population is limited; nil for no limit.
  package init(entities: EntityList, isFictional: Bool, only: Set<String>? = nil) {
    self.entities = entities
    self.isFictional = isFictional
    codes = entities.entities.filter {
      $0.isCounted && $0.isFictional == isFictional && entities.current($0.code)?.code == $0.code
        && only?.contains($0.code) ?? true
    }.map(\.code)
    order = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
  }

  /// Sorts codes into the order of `entities.csv`.
  func sorted(_ codes: some Sequence<String>) -> [String] {
    codes.sorted { (order[$0] ?? .max, $0) < (order[$1] ?? .max, $1) }
  }

  func type(of code: String) -> String { entities[code: code]?.type ?? "" }

  /// Who reported for `edition`, who was expected to and did not, and who reported for the first time.
  ///
  /// - Parameter isExpected: whether entities are expected to report under the framework at all.
  func coverage(of cards: [Scorecard], edition: Edition, isExpected: Bool, seenBefore: Set<String>) -> Coverage {
    let reported = Set(cards.map(\.entity))
    let absent =
      isExpected ? codes.filter { !reported.contains($0) && entities.isExpectedToReport($0, in: edition.year) } : []
    return Coverage(
      framework: edition.framework, year: edition.year, reported: sorted(reported), absent: absent,
      firstTime: seenBefore.isEmpty ? [] : sorted(reported.subtracting(seenBefore)))
  }
}
