import Model

/// Says in which words of the initiatives a pair's facts were found.
struct PairEvidence {
  let initiatives: [Initiative]
  let scoring: PairScoring
  let agencies: AgencyNames

  /// The facts that count, strongest first.
  func evidence(_ features: PairFeatures, _ first: Int, _ second: Int) -> [InitiativePair.Evidence] {
    let weights = scoring.weights.weights
    let counting = MatchingFeature.allCases.filter { features[$0] > 0 && $0 != .length }
    // A stable sort, by the order of the cases.
    let order = counting.indices.sorted {
      let (a, b) = (strength(counting[$0], features, weights), strength(counting[$1], features, weights))
      return a != b ? a > b : $0 < $1
    }
    return order.map { index in
      let feature = counting[index]
      return InitiativePair.Evidence(
        feature: feature.rawValue, value: features[feature], found: found(feature, first, second))
    }
  }

  private func strength(
    _ feature: MatchingFeature, _ features: PairFeatures, _ weights: [MatchingFeature: Double]
  ) -> Double { features[feature] * (weights[feature] ?? 0) }

  private func found(_ feature: MatchingFeature, _ first: Int, _ second: Int) -> String {
    let initiative = initiatives[first]
    return switch feature {
    case .names: names(first, second)
    case .numbers: numbers(first, second)
    case .phrase: phrase(first, second)
    case .partner: partners(first, second)
    case .dates: "\(initiative.start?.description ?? "")/\(initiative.end?.description ?? "")"
    case .money: initiative.budget.map { "\($0.amount) \($0.currency)" } ?? ""
    case .text, .titleElsewhere, .titleAndText, .length: ""
    }
  }

  private func names(_ first: Int, _ second: Int) -> String {
    let shared = Set(scoring.sharedNames(first, second).filter { Rarity.name(scoring.corpus.nameCounts[$0]) > 0 })
    let finder = NameFinder(agencies: agencies)
    return joined(first, shared) { words, text, _ in finder.names(in: words, isMixedCase: text.isMixedCase) }
  }

  private func numbers(_ first: Int, _ second: Int) -> String {
    let (a, b) = (scoring.corpus.facts[first], scoring.corpus.facts[second])
    let shared = Set(a.numbers.shared(b.numbers))
    if shared.contains(InitiativeFacts.programme(initiatives[first])) { return initiatives[first].programme }
    return joined(first, shared) { words, _, text in NumberFinder.numbers(in: words, of: text) }
  }

  /// What `find` finds in the title and the description and is one of `shared`, each once, divided by `; `.
  private func joined(
    _ position: Int, _ shared: Set<UInt64>,
    find: (ArraySlice<Word>, TextWords, String) -> [NameFinder.Name]
  ) -> String {
    let initiative = initiatives[position]
    var seen: Set<UInt64> = []
    var found: [String] = []
    for (text, isTitle) in [(initiative.title, true), (initiative.description, false)] {
      let words = TextWords(text)
      let own = isTitle ? TitleWords.own(words.words, agencies) : words.words[...]
      for name in find(own, words, text) where shared.contains(name.hash) && seen.insert(name.hash).inserted {
        found.append(Self.cut(text, name.bytes))
      }
    }
    return found.joined(separator: "; ")
  }

  /// Empty for scripts that are compared by parts of words.
  private func phrase(_ first: Int, _ second: Int) -> String {
    let corpus = scoring.corpus
    let run = LongestRun(corpus.texts[corpus.facts[first].text], corpus.texts[corpus.facts[second].text])
    let text = initiatives[first].description
    let words = TextWords(text).words
    guard run.length > 0, run.end <= words.count, words.allSatisfy({ $0.script == .words }) else { return "" }
    return Self.cut(text, words[run.end - run.length].bytes.lowerBound..<words[run.end - 1].bytes.upperBound)
  }

  private func partners(_ first: Int, _ second: Int) -> String {
    var found: [String] = []
    for (one, other) in [(first, second), (second, first)] {
      let facts = scoring.corpus.facts[one]
      found += initiatives[other].entities.filter {
        let key = agencies.key(of: $0)
        return facts.mentioned.contains(key) && !facts.entities.contains(key)
      }
    }
    return found.sortedUnique().joined(separator: "; ")
  }

  private static func cut(_ text: String, _ bytes: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count), as: UTF8.self)
  }
}
