import Model

/// The indicator that a misspelt or shortened title may mean, for a hint only.
enum IndicatorSuggestion {
  /// The number and the title of the only indicator that may be meant; nil if there is none, or more than one.
  static func text(for name: IndicatorName, in framework: Framework) -> String? {
    position(ofTitle: name.title, in: framework).map { position in
      let indicator = framework.indicators[position]
      return "\(indicator.number) \(indicator.title)"
    }
  }

  /// The position of the only indicator with a similar title, or whose title has all words of this one.
  static func position(ofTitle title: String, in framework: Framework) -> Int? {
    guard title.utf8.count <= maxLength, FoldedText.fold(title).count >= minLength else { return nil }
    let titles = framework.indicators.map(\.title)
    if let nearest = NearestText(titles).onlyNearest(to: title, oneLetterIn: 4) {
      return titles.firstIndex(of: nearest)
    }
    let words = Self.words(title)
    guard !words.isEmpty else { return nil }
    let positions = titles.indices.filter { words.isSubset(of: Self.words(titles[$0])) }
    return positions.count == 1 ? positions[0] : nil
  }

  private static let minLength = 3
  private static let maxLength = 500
  /// Words that tell nothing of a title.
  private static let fillers: Set<String> = ["and", "of", "the", "on", "for", "in", "to", "a"]

  private static func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)).subtracting(fillers)
  }
}
