import Model

/// Notes recommendations and documents that are listed twice.
struct RecommendationTwiceCheck {
  private var ids: [String: SourcePlace] = [:]
  private var documents: [String: SourcePlace] = [:]
  private(set) var findings: [Finding] = []

  init(_ bodies: [BodyDraft]) {
    for recommendation in bodies.lazy.flatMap(\.recommendations) { add(id: recommendation.id, recommendation.place) }
    for alias in bodies.lazy.flatMap(\.recommendations).flatMap(\.aliases) { add(id: alias.id, alias.place) }
    for document in bodies.lazy.flatMap(\.documents) {
      // A title alone can be that of several documents.
      let isNamed = document.names.contains { $0.kind != .title }
      for name in document.names where !isNamed || name.kind != .title { add(document: name.text, name.place) }
    }
  }

  private mutating func add(id: String, _ place: SourcePlace) {
    if let other = ids[id] { return note(.definitionRecommendationTwice, id, place, other) }
    ids[id] = place
  }

  private mutating func add(document: String, _ place: SourcePlace) {
    let key = SymbolWords.words(of: document).joined(separator: " ")
    if let other = documents[key] { return note(.definitionRecommendationDocumentTwice, document, place, other) }
    documents[key] = place
  }

  private mutating func note(_ code: FindingCode, _ found: String, _ place: SourcePlace, _ other: SourcePlace) {
    findings.append(
      Finding(
        code, at: place, found: found,
        arguments: ["other": other.file, "line": other.line.map { String($0) } ?? "1"]))
  }
}
