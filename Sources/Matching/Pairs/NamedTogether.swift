/// Finds the pairs of texts that share a rare name or number.
enum NamedTogether {
  /// What occurs in more different texts than this is no name of one programme.
  static let mostTexts = 200

  static func pairs(in corpus: InitiativeCorpus) -> [TextPair] {
    var names: [DistinctCounts.Occurrence] = []
    var numbers: [DistinctCounts.Occurrence] = []
    for (position, text) in corpus.texts.enumerated() {
      for name in text.names where Rarity.name(corpus.nameCounts[name]) > 0 {
        names.append(.init(value: name, title: UInt64(position)))
      }
    }
    for facts in corpus.facts {
      for number in facts.numbers where Rarity.number(corpus.numberCounts[number]) > 0 {
        numbers.append(.init(value: number, title: UInt64(facts.text)))
      }
    }
    return pairs(names) + pairs(numbers)
  }

  private static func pairs(_ occurrences: [DistinctCounts.Occurrence]) -> [TextPair] {
    let sorted = occurrences.sortedUnique()
    var pairs: [TextPair] = []
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.value != sorted[start].value } ?? sorted.count
      if (2...mostTexts).contains(end - start) {
        for i in start..<end {
          for j in i + 1..<end { pairs.append(TextPair(Int(sorted[i].title), Int(sorted[j].title))) }
        }
      }
      start = end
    }
    return pairs
  }
}
