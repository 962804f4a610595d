/// Finds the pairs of texts that share a rare name or number.
enum NamedTogether {
  /// What occurs in more different texts than this is no name of one programme.
  static let mostTexts = 200

  /// Names or numbers that two to `mostTexts` texts share.
  typealias Group = ArraySlice<DistinctCounts.Occurrence>

  static func pairs(in corpus: InitiativeCorpus) -> [TextPair] {
    (groups(of: names(in: corpus)) + groups(of: numbers(in: corpus))).flatMap { group in
      group.indices.flatMap { i in
        (i + 1..<group.endIndex).map { j in TextPair(Int(group[i].title), Int(group[j].title)) }
      }
    }
  }

  /// Rare names, each with the position of a text that has it.
  static func names(in corpus: InitiativeCorpus) -> [DistinctCounts.Occurrence] {
    var names: [DistinctCounts.Occurrence] = []
    for (position, text) in corpus.texts.enumerated() {
      for name in text.names where Rarity.name(corpus.nameCounts[name]) > 0 {
        names.append(.init(value: name, title: UInt64(position)))
      }
    }
    return names.sortedUnique()
  }

  /// Rare numbers, each with the position of a text that has it.
  static func numbers(in corpus: InitiativeCorpus) -> [DistinctCounts.Occurrence] {
    var numbers: [DistinctCounts.Occurrence] = []
    for facts in corpus.facts {
      for number in facts.numbers where Rarity.number(corpus.numberCounts[number]) > 0 {
        numbers.append(.init(value: number, title: UInt64(facts.text)))
      }
    }
    return numbers.sortedUnique()
  }

  static func groups(of sorted: [DistinctCounts.Occurrence]) -> [Group] {
    var groups: [Group] = []
    var start = 0
    while start < sorted.count {
      let end = sorted[start...].firstIndex { $0.value != sorted[start].value } ?? sorted.count
      if (2...mostTexts).contains(end - start) { groups.append(sorted[start..<end]) }
      start = end
    }
    return groups
  }
}
