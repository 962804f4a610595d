/// The entities that belong to each addressee, worked out once.
struct AddresseeMembers: Sendable {
  /// An entity under one of its codes, with the code under which its time series goes on today.
  private struct Member: Sendable {
    var current: String
    var expected: YearSpan
    var isFictional: Bool
    /// The position of the entity that goes on with its work; nil if there is none.
    var successor: Int?
  }

  private let entities: [Member]
  private let positions: [String: Int]
  private let addressees: [String: RecommendationAddressee]
  private let groups: [String: [Int]]

  init(_ addressees: [RecommendationAddressee], _ list: EntityList) {
    entities = list.entities.map { entity in
      let next: String? =
        switch entity.succession {
        case .renamed(let code)?, .replaced(let code)?: code
        case nil: nil
        }
      return Member(
        current: list.current(entity.code)?.code ?? entity.code, expected: entity.expected,
        isFictional: entity.isFictional, successor: next.flatMap(list.position(code:)))
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
    var codes: Set<String> = []
    for name in names {
      if let group = groups[name] {
        let isWhole = addressees[name]?.includesAll == true
        for index in group where !isWhole || entities[index].isFictional == fictional {
          // A group is its members of that year: only one that is named is followed to its successor.
          if entities[index].expected.contains(year) { codes.insert(entities[index].current) }
        }
        for code in addressees[name]?.codes ?? [] { reporter(for: code, in: year).map { _ = codes.insert($0) } }
      } else if let code = reporter(for: name, in: year) {
        codes.insert(code)
      }
    }
    return codes.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The entity that reports for `year` in place of the one with this code, or as this one.
  private func reporter(for code: String, in year: Int) -> String? {
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
