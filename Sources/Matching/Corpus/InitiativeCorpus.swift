import Model

/// All initiatives, prepared for the comparison.
struct InitiativeCorpus {
  /// Ordered by country.
  private(set) var texts: [DistinctText] = []
  private(set) var facts: [InitiativeFacts] = []
  private(set) var nameCounts: DistinctCounts
  private(set) var numberCounts: DistinctCounts
  /// By country and dates.
  private(set) var dateCounts: DistinctCounts
  /// The number of different titles of each country.
  private(set) var titleCounts: [Int]

  private struct TextKey: Hashable {
    var country: Int
    var title: UInt64
    var text: UInt64
  }

  init(_ initiatives: [Initiative], _ agencies: AgencyNames) {
    var terms = TermNumbers()
    var countries: [[String]: Int] = [:]
    var positions: [TextKey: Int] = [:]
    var texts: [DistinctText] = []
    for (position, initiative) in initiatives.enumerated() {
      let country = countries[initiative.countries] ?? countries.count
      countries[initiative.countries] = country
      let read = InitiativeReading(initiative, agencies)
      let key = TextKey(country: country, title: Self.key(read.title), text: Self.key(read.text))
      let index = positions[key] ?? texts.count
      if index == texts.count {
        positions[key] = index
        texts.append(
          DistinctText(
            country: country, titleKey: key.title, textKey: key.text, title: terms.numbers(of: read.title),
            text: terms.numbers(of: read.text), titleNames: read.titleNames, textNames: read.textNames,
            names: (read.titleNames + read.textNames).sortedUnique(), numbers: read.numbers,
            mentioned: read.mentioned))
      }
      texts[index].members.append(position)
      facts.append(
        InitiativeFacts(
          initiative, parent: Self.key(read.parent), numbers: read.numbers, mentioned: read.mentioned, agencies))
    }
    // A stable sort: within a country the order of the list stays.
    let order = texts.indices.sorted { (texts[$0].country, $0) < (texts[$1].country, $1) }
    self.texts = order.map { texts[$0] }
    for (index, text) in self.texts.enumerated() { for member in text.members { facts[member].text = index } }
    TextWeighting.weigh(&self.texts, termCount: terms.count)
    nameCounts = DistinctCounts(
      self.texts.flatMap { text in text.names.map { .init(value: $0, title: text.placeKey) } })
    var numbers: [DistinctCounts.Occurrence] = []
    var dates: [DistinctCounts.Occurrence] = []
    for facts in facts {
      let text = self.texts[facts.text]
      numbers += facts.numbers.map { .init(value: $0, title: text.placeKey) }
      if facts.dates != 0 {
        dates.append(.init(value: TermHash.pair(UInt64(text.country), facts.dates), title: text.placeKey))
      }
    }
    numberCounts = DistinctCounts(numbers)
    dateCounts = DistinctCounts(dates)
    titleCounts = [Int](repeating: 0, count: countries.count)
    var titles: Set<UInt64> = []
    for text in self.texts where titles.insert(text.placeKey).inserted { titleCounts[text.country] += 1 }
  }

  /// A hash of terms in their order; 0 if there are none.
  private static func key(_ terms: [UInt64]) -> UInt64 { terms.reduce(0, TermHash.pair) }
}

extension DistinctText {
  /// A hash of the country and the title.
  var placeKey: UInt64 { TermHash.pair(UInt64(country), titleKey) }
}
