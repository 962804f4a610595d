import Model

/// Suggests the names of figures that a user may have meant.
enum FigureNameSuggestions {
  /// - Returns: at most five names; those that share the most parts with `id` come first.
  static func names(like id: String, among all: [String]) -> [String] {
    let vocabulary = Set(all.flatMap { $0.split(separator: "/").map(String.init) }).sorted()
    let wanted = id.prefix(500).split(separator: "/").prefix(10).map { part in
      FoldedText.fold(FoldedText.nearest(to: String(part), among: vocabulary) ?? String(part))
    }
    guard !wanted.isEmpty else { return [] }
    let scored = all.enumerated().map { position, name -> (score: Int, position: Int, name: String) in
      let parts = name.split(separator: "/").map { FoldedText.fold($0) }
      return (parts.reduce(0) { $0 + (wanted.contains($1) ? 2 : 0) } - abs(parts.count - wanted.count), position, name)
    }
    let best = scored.sorted { ($1.score, $0.position) < ($0.score, $1.position) }
    return best.prefix(5).filter { $0.score > 2 }.map(\.name)
  }
}
