import Glibc
import Model

/// Scores pairs of initiatives.
struct PairScoring {
  /// Names in titles count for titles at most so similar, if both stand under one parent: a list of titles that several
  /// entities share names its programmes for all of them.
  private static let sameTitle = 0.8
  private static let fullPhrase = 15.0
  private static let fullLength = 60.0
  private static let fullNames = 5.0

  let corpus: InitiativeCorpus
  let weights: MatchingWeights
  private let vector: SIMD16<Double>

  init(_ corpus: InitiativeCorpus, _ weights: MatchingWeights) {
    self.corpus = corpus
    self.weights = weights
    vector = PairFeatures.vector(weights.weights)
  }

  /// A score from 0 to 1.
  func score(_ features: PairFeatures) -> Double {
    1 / (1 + exp(-weights.intercept - features.weighted(vector)))
  }

  /// All facts; nil if one has no text, or if the score cannot reach `threshold`.
  ///
  /// The latter is found before the longest phrase is looked for, which takes long.
  func features(_ first: Int, _ second: Int, atLeast threshold: Double = 0) -> PairFeatures? {
    let (factsA, factsB) = (corpus.facts[first], corpus.facts[second])
    let (a, b) = (corpus.texts[factsA.text], corpus.texts[factsB.text])
    var features = PairFeatures()
    guard a.wordCount > 0, b.wordCount > 0 else { return nil }
    compareTexts(a, b, isUnderOneParent: Self.isUnderOneParent(factsA, factsB, a, b), &features)
    compare(factsA, factsB, country: a.country == b.country ? a.country : nil, &features)
    features[.phrase] = 1
    if threshold > 0, weights.weights[.phrase] ?? 0 >= 0, score(features) < threshold { return nil }
    features[.phrase] = min(1, Double(LongestRun(a, b).length) / Self.fullPhrase)
    return features
  }

  /// The names that count for a pair.
  func sharedNames(_ first: Int, _ second: Int) -> [UInt64] {
    let (factsA, factsB) = (corpus.facts[first], corpus.facts[second])
    let (a, b) = (corpus.texts[factsA.text], corpus.texts[factsB.text])
    return Self.sharedNames(
      a, b,
      isOneTitle: Self.isUnderOneParent(factsA, factsB, a, b) && a.titleVector.cosine(b.titleVector) > Self.sameTitle)
  }

  /// Whether the descriptions or the titles are nearly the same.
  func isTemplate(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (corpus.texts[corpus.facts[first].text], corpus.texts[corpus.facts[second].text])
    if a.textVector.cosine(b.textVector) > Self.sameTitle { return true }
    return a.titleVector.cosine(b.titleVector) > Self.sameTitle
  }

  private func compareTexts(
    _ a: DistinctText, _ b: DistinctText, isUnderOneParent: Bool, _ features: inout PairFeatures
  ) {
    let title = a.titleVector.cosine(b.titleVector)
    if isUnderOneParent {
      let text = SparseVector.cosine(
        a.ownVector, b.ownVector, lengths: a.textVector.length, b.textVector.length)
      features[.titleAndText] = a.text.isEmpty || b.text.isEmpty ? title : min(title, text)
    } else {
      features[.titleElsewhere] = title * title
    }
    features[.text] = a.vector.cosine(b.vector)
    features[.length] = min(1, Double(min(a.wordCount, b.wordCount)) / Self.fullLength)
    let names = Self.sharedNames(a, b, isOneTitle: isUnderOneParent && title > Self.sameTitle)
    let rarity = names.reduce(0) { $0 + Rarity.name(corpus.nameCounts[$1]) }
    features[.names] = min(1, rarity / Self.fullNames)
  }

  private func compare(
    _ a: InitiativeFacts, _ b: InitiativeFacts, country: Int?, _ features: inout PairFeatures
  ) {
    features[.numbers] = a.numbers.shared(b.numbers).map { Rarity.number(corpus.numberCounts[$0]) }.max() ?? 0
    features[.partner] = a.names(b) || b.names(a) ? 1 : 0
    features[.money] = a.money != 0 && a.money == b.money ? 1 : 0
    if let country, a.dates != 0, a.dates == b.dates {
      let count = corpus.dateCounts[TermHash.pair(UInt64(country), a.dates)]
      features[.dates] = Rarity.dates(count, among: corpus.titleCounts[country])
    }
  }

  private static func isUnderOneParent(
    _ factsA: InitiativeFacts, _ factsB: InitiativeFacts, _ a: DistinctText, _ b: DistinctText
  ) -> Bool { a.country == b.country && factsA.parent != 0 && factsA.parent == factsB.parent }

  private static func sharedNames(_ a: DistinctText, _ b: DistinctText, isOneTitle: Bool) -> [UInt64] {
    isOneTitle ? a.textNames.shared(b.textNames) : a.names.shared(b.names)
  }
}

extension InitiativeFacts {
  /// Whether it names an entity of the other that is none of its own.
  fileprivate func names(_ other: InitiativeFacts) -> Bool {
    !mentioned.isDisjoint(other.entities)
      && mentioned.shared(other.entities).contains { !entities.contains($0) }
  }
}
