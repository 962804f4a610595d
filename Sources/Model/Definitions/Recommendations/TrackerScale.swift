/// The words with which another tracker answers or grades recommendations.
///
/// Scales are always read from `Indicators/recommendations/scales.yaml`.
package struct TrackerScale: Hashable, Sendable {
  package var id: String
  package var title: String
  package var source: String
  /// In the order of the file: for grades, the best first.
  package var words: [Word]

  package init(id: String, title: String, source: String, words: [Word]) {
    self.id = id
    self.title = title
    self.source = source
    self.words = words
  }

  /// A word, and what it means on each of our two axes; nil if it says nothing about the axis.
  package struct Word: Hashable, Sendable {
    package var word: String
    package var title: String
    package var response: RecommendationResponse?
    package var status: ImplementationStatus?

    package init(
      word: String, title: String, response: RecommendationResponse? = nil, status: ImplementationStatus? = nil
    ) {
      self.word = word
      self.title = title
      self.response = response
      self.status = status
    }
  }

  /// The word that `text` names in any spelling; nil if the scale has none such.
  package func word(named text: String) -> Word? {
    words.first { $0.word == text } ?? words.first { FoldedText.isSame(text, as: $0.word) }
  }
}

extension [TrackerScale] {
  /// The scale that `text` names by its id or its title, in any spelling.
  package func scale(named text: String) -> TrackerScale? {
    first { $0.id == text } ?? first { FoldedText.isSame(text, as: $0.id) || FoldedText.isSame(text, as: $0.title) }
  }
}
