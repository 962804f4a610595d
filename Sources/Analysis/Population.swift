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
  /// A list of entities that was not made from the data; nil if there is none.
  package let outside: OutsideFacts.List?
  private let order: [String: Int]

  /// - Parameters:
  ///   - only: the entities to which the population is limited; nil for no limit.
  ///   - outside: a list of entities that was not made from the data.
  package init(
    entities: EntityList, isFictional: Bool, only: Set<String>? = nil, outside: OutsideFacts.List? = nil
  ) {
    self.entities = entities
    self.outside = outside
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
    var coverage = Coverage(
      framework: edition.framework, year: edition.year, reported: sorted(reported), absent: absent,
      firstTime: seenBefore.isEmpty ? [] : sorted(reported.subtracting(seenBefore)))
    coverage.outside = isExpected ? outside.map { coverageOfList($0, reported) } : nil
    return coverage
  }

  /// Which entities of a list from outside have a report, under any code that stands for them.
  private func coverageOfList(_ list: OutsideFacts.List, _ reported: Set<String>) -> Coverage.Outside {
    var result = Coverage.Outside(reported: [], notFound: [])
    for member in list.members {
      let codes = member.entities.map { entities.current($0)?.code ?? $0 }
      for code in codes { result.names[code] = member.name }
      if codes.contains(where: reported.contains) {
        result.reported.append(member.name)
      } else {
        result.notFound.append(member.name)
      }
    }
    return result
  }
}
