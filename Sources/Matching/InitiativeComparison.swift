import Model

/// Compares initiatives with one another and says which may have to do with each other; never a verdict.
///
/// The same list gives the same pairs each time.
package struct InitiativeComparison {
  package let initiatives: [Initiative]
  package let weights: MatchingWeights
  private let scoring: PairScoring
  private let evidence: PairEvidence

  /// - Parameter initiatives: each id once; those of the year before may be among them.
  package init(_ initiatives: [Initiative], weights: MatchingWeights) {
    self.initiatives = initiatives
    self.weights = weights
    let agencies = AgencyNames(weights.agencies)
    scoring = PairScoring(InitiativeCorpus(initiatives, agencies), weights)
    evidence = PairEvidence(initiatives: initiatives, scoring: scoring, agencies: agencies)
  }

  /// What decides which pairs are candidates, for other programs.
  package var tables: MatchingTables { MatchingTables(scoring.corpus) }

  /// How many pairs are listed at most.
  package static let mostPairs = 100_000

  /// All candidates whose score reaches `threshold`, the strongest first.
  ///
  /// A pair is a candidate if the similarity of its texts reaches `weights.candidateSimilarity`, or if both name the
  /// same rare programme, grant or number. Of more than a hundred pairs with the same two texts only those with the
  /// first initiative of each text count. Nothing else is lost, but what `unlistedCount` counts: candidates of a text
  /// that resembles very many others, and pairs beyond `mostPairs`.
  package func pairs(atLeast threshold: Double) -> InitiativePairList {
    var found: [(first: Int, second: Int, score: Double)] = []
    let passedOver = CandidatePairs(corpus: scoring.corpus)
      .forEach(similarity: weights.candidateSimilarity) { first, second in
        guard let features = scoring.features(first, second, atLeast: threshold) else { return }
        let score = scoring.score(features)
        if score >= threshold { found.append((first, second, score)) }
      }
    found.sort { $0.score != $1.score ? $0.score > $1.score : ($0.first, $0.second) < ($1.first, $1.second) }
    return InitiativePairList(
      found.prefix(Self.mostPairs).map { score($0.first, $0.second) },
      unlistedCount: passedOver + max(0, found.count - Self.mostPairs))
  }

  /// The pair of the initiatives at two different positions, scored in full whether it is a candidate or not; 0 if one has
  /// no text.
  package func score(_ first: Int, _ second: Int) -> InitiativePair {
    let (first, second) = (min(first, second), max(first, second))
    guard let features = scoring.features(first, second) else {
      return InitiativePair(first: first, second: second, kind: .none, score: 0)
    }
    return pair(first, second, scoring.score(features), features)
  }

  private func pair(_ first: Int, _ second: Int, _ score: Double, _ features: PairFeatures) -> InitiativePair {
    InitiativePair(
      first: first, second: second, kind: kind(first, second, score, features), score: score,
      evidence: evidence.evidence(features, first, second))
  }

  private func kind(_ first: Int, _ second: Int, _ score: Double, _ features: PairFeatures) -> InitiativePair.Kind {
    if isUnchanged(first, second) { return .unchanged }
    if score >= weights.upperThreshold, isTemplate(first, second, features) { return .template }
    if score >= weights.upperThreshold { return features[.text] >= weights.sameSimilarity ? .same : .part }
    if score >= weights.lowerThreshold { return .overlap }
    return features[.text] > 0 && scoring.isTemplate(first, second) ? .template : .none
  }

  /// Whether entities say the same of different countries, and name nothing in common: a text of that kind is a form of
  /// words, however alike the two are.
  private func isTemplate(_ first: Int, _ second: Int, _ features: PairFeatures) -> Bool {
    let (a, b) = (initiatives[first], initiatives[second])
    return features[.names] == 0 && features[.numbers] == 0 && features[.partner] == 0
      && !a.countries.isEmpty && !b.countries.isEmpty && Set(a.countries).isDisjoint(with: b.countries)
      && Set(a.entities).isDisjoint(with: b.entities)
  }

  /// Whether one entity tells the same text in two years that follow each other.
  private func isUnchanged(_ first: Int, _ second: Int) -> Bool {
    let (a, b) = (scoring.corpus.facts[first], scoring.corpus.facts[second])
    return abs(initiatives[first].year - initiatives[second].year) == 1 && a.text == b.text
      && scoring.corpus.texts[a.text].wordCount > 0 && !a.entities.isDisjoint(b.entities)
  }
}
