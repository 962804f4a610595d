import Model

/// Checks that every successor is listed and that no chain of successors is circular.
struct SuccessionCheck {
  let entities: [Entity]
  /// The codes of all rows, also of those with mistakes.
  let codes: Set<String>
  /// Where the succession of each entity is stated.
  let places: [String: SourcePlace]

  func note(in mistakes: DefinitionMistakes) {
    let successors = Dictionary(
      entities.compactMap { entity in entity.succession.map { (entity.code, $0.code) } },
      uniquingKeysWith: { first, _ in first })
    guard !successors.isEmpty else { return }
    let circular = Self.circular(successors)
    for entity in entities {
      guard let successor = successors[entity.code] else { continue }
      let place = places[entity.code] ?? SourcePlace(file: mistakes.file)
      if !codes.contains(successor) {
        let suggestion = mistakes.isFull ? nil : FoldedText.nearest(to: successor, among: entities.map(\.code))
        mistakes.note(.definitionEntityUnknown, at: place, found: successor, ["suggestion": suggestion ?? ""])
      } else if circular.contains(entity.code) {
        mistakes.note(.definitionSuccessionCircle, at: place, found: entity.code, ["other": successor])
      }
    }
  }

  /// The codes whose successors lead back to them; every code is visited once.
  private static func circular(_ successors: [String: String]) -> Set<String> {
    var circular: Set<String> = []
    var visited: Set<String> = []
    for start in successors.keys {
      var chain: [String] = []
      var positions: [String: Int] = [:]
      var code: String? = start
      while let current = code, visited.insert(current).inserted {
        positions[current] = chain.count
        chain.append(current)
        code = successors[current]
      }
      if let code, let position = positions[code] { circular.formUnion(chain[position...]) }
    }
    return circular
  }
}
