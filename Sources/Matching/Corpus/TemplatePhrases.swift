/// Finds what the descriptions of one country repeat under many titles.
enum TemplatePhrases {
  /// The number of words that are compared at once.
  static let size = 4
  /// What occurs under so many titles is a template.
  static let fewestTitles = 5

  /// For each text of one country, which words of its description no template repeats.
  static func own(_ texts: ArraySlice<DistinctText>) -> [[Bool]] {
    let phrases = texts.map { Self.phrases($0.text) }
    var occurrences: [DistinctCounts.Occurrence] = []
    occurrences.reserveCapacity(phrases.reduce(0) { $0 + $1.count })
    for (text, phrases) in zip(texts, phrases) {
      for phrase in phrases { occurrences.append(.init(value: phrase, title: text.titleKey)) }
    }
    let templates = Self.templates(&occurrences)
    return zip(texts, phrases).map { text, phrases in
      var isOwn = [Bool](repeating: true, count: text.text.count)
      guard !templates.isEmpty else { return isOwn }
      for (start, phrase) in phrases.enumerated() where templates.contains(phrase) {
        for place in start..<start + size { isOwn[place] = false }
      }
      return isOwn
    }
  }

  private static func templates(_ occurrences: inout [DistinctCounts.Occurrence]) -> Set<UInt64> {
    occurrences.sort()
    var templates: Set<UInt64> = []
    var titles = 0
    for (index, occurrence) in occurrences.enumerated() {
      let before = index > 0 ? occurrences[index - 1] : nil
      if before?.value != occurrence.value { titles = 0 }
      if before != occurrence { titles += 1 }
      if titles == fewestTitles { templates.insert(occurrence.value) }
    }
    return templates
  }

  private static func phrases(_ words: [UInt32]) -> [UInt64] {
    guard words.count >= size else { return [] }
    return (0...words.count - size).map { start in
      words[start..<start + size].reduce(0) { TermHash.pair($0, UInt64($1)) }
    }
  }
}
