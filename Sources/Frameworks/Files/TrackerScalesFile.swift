import Model

/// Reads `recommendations/scales.yaml`: the words with which other trackers answer and grade recommendations.
enum TrackerScalesFile {
  /// Reads the scales; returns nil if the file has any mistakes.
  static func read(_ root: Entry) -> [TrackerScale]? {
    guard let entries = root.table(.trackerScales)?.required("scales")?.nonEmptyTable() else { return nil }
    let scales = entries.compactMap(scale)
    return scales.count == entries.count ? scales : nil
  }

  private static func scale(id: String, entry: Entry) -> TrackerScale? {
    guard let table = entry.table(.trackerScale) else { return nil }
    let title = table.required("title")?.prose()
    let source = table.required("source")?.prose()
    guard let entries = table.required("words")?.nonEmptyTable() else { return nil }
    var seen: Set<String> = []
    let words = entries.compactMap { word, entry -> TrackerScale.Word? in
      // Two words that are read as one could not be told apart.
      if !seen.insert(FoldedText.fold(word)).inserted { entry.noteAtKey(.definitionKeyTwice, found: word) }
      return self.word(word, entry)
    }
    guard let title, let source, words.count == entries.count else { return nil }
    return TrackerScale(id: id, title: title, source: source, words: words)
  }

  private static func word(_ word: String, _ entry: Entry) -> TrackerScale.Word? {
    guard let table = entry.table(.trackerWord), let title = table.required("title")?.prose() else { return nil }
    let response = table["response"].map { $0.choice(of: RecommendationResponse.self) }
    let status = table["status"].map { $0.choice(of: ImplementationStatus.self) }
    if case .some(.none) = response { return nil }
    if case .some(.none) = status { return nil }
    return TrackerScale.Word(word: word, title: title, response: response ?? nil, status: status ?? nil)
  }
}
