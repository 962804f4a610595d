/// The entities that belong to each addressee, worked out once.
struct AddresseeMembers: Sendable {
  /// An entity under one of its codes; `current` is the position of the code under which its time series goes on today.
  private struct Member: Sendable {
    var current: Int
    var expected: YearSpan
    var isFictional: Bool
    /// The position of the entity that goes on with its work; nil if there is none.
    var successor: Int?
  }

  private let entities: [Member]
  /// The codes under which time series go on today, sorted.
  private let currents: [String]
  private let positions: [String: Int]
  private let addressees: [String: RecommendationAddressee]
  private let groups: [String: [Int]]

  init(_ addressees: [RecommendationAddressee], _ list: EntityList) {
    let codes = list.entities.map { list.current($0.code)?.code ?? $0.code }
    let currents = Set(codes).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let ranks = Dictionary(currents.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    self.currents = currents
    entities = zip(list.entities, codes).map { entity, code in
      Member(
        current: ranks[code] ?? 0, expected: entity.expected, isFictional: entity.isFictional,
        successor: (entity.succession?.code).flatMap(list.position(code:)))
    }
    positions = Dictionary(
      list.entities.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.addressees = Dictionary(addressees.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    groups = Dictionary(
      addressees.map { ($0.id, Self.members(of: $0, list)) }, uniquingKeysWith: { first, _ in first })
  }

  func addressee(_ id: String) -> RecommendationAddressee? { addressees[id] }

  /// The current codes of the entities that are meant and expected to report for `year`, sorted.
  func codes(of names: [String], in year: Int, fictional: Bool) -> [String] {
    var isMeant = Array(repeating: false, count: currents.count)
    for name in names {
      guard let group = groups[name], let addressee = addressees[name] else {
        if let position = reporter(for: name, in: year) { isMeant[position] = true }
        continue
      }
      for index in group where entities[index].expected.contains(year) {
        // A group is its members of that year: only an entity that is named is followed to its successor.
        if !addressee.includesAll || entities[index].isFictional == fictional {
          isMeant[entities[index].current] = true
        }
      }
      for code in addressee.codes {
        if let position = reporter(for: code, in: year) { isMeant[position] = true }
      }
    }
    return currents.indices.filter { isMeant[$0] }.map { currents[$0] }
  }

  /// The position of the current code of the entity that reports for `year` in place of the one with this code, or as
  /// this one.
  private func reporter(for code: String, in year: Int) -> Int? {
    var next = positions[code]
    var steps = 0
    while let index = next, steps <= entities.count {
      if entities[index].expected.contains(year) { return entities[index].current }
      next = entities[index].successor
      steps += 1
    }
    return nil
  }

  private static func members(of addressee: RecommendationAddressee, _ list: EntityList) -> [Int] {
    guard addressee.includesAll || !addressee.types.isEmpty else { return [] }
    let types = Set(addressee.types)
    let exceptions = Set(addressee.exceptions)
    return list.entities.indices.filter { index in
      let entity = list.entities[index]
      return (addressee.includesAll || types.contains(entity.type)) && entity.isCounted
        && !exceptions.contains(entity.code)
    }
  }
}
