import Model
import Testing

@testable import Scoring

/// Compares every measure of work items with values calculated by hand from nine items.
@Suite struct ItemMeasureTests {
  /// | # | kind | marker | spent | analysis | data by sex | consulted | partners |
  /// |---|---|---|---|---|---|---|---|
  /// | 1 | report | – | – | yes | yes | yes | 0 |
  /// | 2 | report | – | – | no | no | – | 0 |
  /// | 3 | standard | – | – | – | yes | no | 0 |
  /// | 4 | programme | GEM 3 | 100 USD | yes | yes | yes | 2 |
  /// | 5 | project | GEM 2 | 300 USD | yes | no | no | 0 |
  /// | 6 | project | GEM 0 | 200 USD | no | – | no | 1 |
  /// | 7 | project | GEM 1 | 400 USD | – | – | – | 0 |
  /// | 8 | project | none | 900 USD | no | no | no | 0 |
  /// | 9 | country work | OECD 2 | – | yes | yes | yes | 0 |
  private static let items: [WorkItem] = [
    item(.report, nil, nil, yes: [.genderAnalysis, .sexDisaggregatedData, .womensOrganizations]),
    item(.report, nil, nil, no: [.genderAnalysis, .sexDisaggregatedData]),
    item(.standard, nil, nil, yes: [.sexDisaggregatedData], no: [.womensOrganizations]),
    item(
      .programme, (0, 3), 100, yes: [.genderAnalysis, .sexDisaggregatedData, .womensOrganizations], partners: 2,
      goals: 1 << 5),
    item(.project, (0, 2), 300, yes: [.genderAnalysis], no: [.sexDisaggregatedData, .womensOrganizations]),
    item(.project, (0, 0), 200, no: [.genderAnalysis, .womensOrganizations], partners: 1),
    item(.project, (0, 1), 400),
    item(.project, nil, 900, no: [.genderAnalysis, .sexDisaggregatedData, .womensOrganizations]),
    item(.countryWork, (1, 2), nil, yes: [.genderAnalysis, .sexDisaggregatedData, .womensOrganizations]),
  ]

  private static let operational = ItemFilter(work: .operational)
  private static let normative = ItemFilter(work: .normative)

  @Test func countsMetAndUnansweredItems() {
    #expect(value(.count, of: Self.normative) == "3")
    #expect(value(.count, of: Self.operational) == "6")
    #expect(value(.count, of: ItemFilter(kinds: [.project])) == "4")
    #expect(value(.count, of: Self.normative, with: ItemFilter(facts: [.womensOrganizations])) == "1 to 2")
  }

  /// Zero of zero is no value.
  @Test func aCountOfNothingHasNoValue() {
    #expect(value(.count, of: ItemFilter(kinds: [.resolution]), with: ItemFilter(facts: [.followsUp])) == "none")
  }

  @Test func aShareOfItemsIsARangeIfFactsAreUnanswered() {
    // One of three items answers yes, one answers no, and one is blank.
    #expect(value(.shareOfItems, of: Self.normative, with: ItemFilter(facts: [.genderAnalysis])) == "33.33 to 66.66")
    #expect(value(.shareOfItems, of: ItemFilter(kinds: [.report]), with: ItemFilter(facts: [.genderAnalysis])) == "50")
    // Items 4 to 7 and 9 have a marker.
    #expect(value(.shareOfItems, of: Self.operational, with: ItemFilter(screened: true)) == "83.33")
    #expect(value(.shareOfItems, of: Self.operational, with: ItemFilter(partnersAtLeast: 1)) == "33.33")
    #expect(value(.shareOfItems, of: Self.operational, with: ItemFilter(goals: [5])) == "16.66")
  }

  @Test func aNumberOfFactsCanBeRequired() {
    let two = ItemFilter(
      facts: [.genderAnalysis, .sexDisaggregatedData, .womensOrganizations], factsAtLeast: 2)
    // Of the six items, 4 and 9 have two facts, 5, 6 and 8 cannot reach two, and 7 is blank.
    #expect(value(.shareOfItems, of: Self.operational, with: two) == "33.33 to 50")
  }

  @Test func markersAreComparedAcrossScalesOnlyIfMapped() {
    // GEM 2 and 3, and OECD 2, which maps to GEM 3: items 4, 5 and 9 of the five with a marker.
    let marked = ItemFilter(marker: ItemFilter.MarkerCodes(scale: "gem", codes: ["2", "3"]))
    #expect(value(.shareOfItems, of: Self.operational, with: marked) == "60")
    // GEM 1 has no counterpart on the other scale: items 4, 5 and 9 of 4, 5, 6 and 9.
    let other = ItemFilter(marker: ItemFilter.MarkerCodes(scale: "oecd", codes: ["1", "2"]))
    #expect(value(.shareOfItems, of: Self.operational, with: other) == "75")
    let tally = tally(.shareOfItems, of: Self.operational, with: other)
    #expect((tally.unscreened, tally.unmapped) == (1, 1))
  }

  @Test func aShareOfMoneyIncludesOnlyItemsWithAMarker() {
    // 100 of 1000. The 900 without a marker are left out and recorded, and item 9 has no amount.
    let principal = ItemFilter(marker: ItemFilter.MarkerCodes(scale: "gem", codes: ["3"]))
    #expect(value(.shareOfMoney(.expenditure), of: Self.operational, with: principal) == "10")
    let tally = tally(.shareOfMoney(.expenditure), of: Self.operational, with: principal)
    #expect((tally.unscreened, tally.withoutAmount) == (1, 1))
    #expect(tally.unscreenedMoney.amounts.map(\.units) == [900_000_000])
  }

  @Test func aSumIncludesItsCurrency() {
    #expect(value(.sumOfMoney(.expenditure, .usDollar), of: Self.operational) == "1900")
    #expect(value(.sumOfMoney(.expenditure, Currency(code: "EUR")!), of: Self.operational) == "none")
    #expect(value(.sumOfMoney(.expenditure, .usDollar), of: Self.normative) == "none")
  }

  @Test func aMeanIsTheAverageNumberOfFacts() {
    // Items 1 to 3 have 3, 0 and 1 of three facts. With the blank ones the total could be 6.
    let mean = ItemMeasure.Kind.mean([.genderAnalysis, .sexDisaggregatedData, .womensOrganizations])
    #expect(value(mean, of: Self.normative) == "1.33 to 2")
  }

  @Test func anUnreadableMarkerIsUnansweredAndNotZero() {
    let items = [
      WorkItem(kind: .project, marker: .unreadable), Self.item(.project, (0, 3), nil),
    ]
    let marked = ItemFilter(marker: ItemFilter.MarkerCodes(scale: "gem", codes: ["3"]))
    #expect(value(.shareOfItems, of: Self.operational, with: marked, items: items) == "50 to 100")
  }

  @Test func aMeasureWithoutItemsHasNoValue() {
    #expect(value(.shareOfItems, of: ItemFilter(kinds: [.convention]), with: ItemFilter(facts: [.joint])) == "none")
    #expect(value(.mean([.joint]), of: ItemFilter(kinds: [.convention])) == "none")
    #expect(value(.count, of: ItemFilter(kinds: [.convention])) == "none")
  }

  @Test func currenciesAreConvertedOnlyWithStatedRates() {
    let items = [
      Self.item(.project, (0, 3), 100, "EUR"), Self.item(.project, (0, 0), 200, "USD"),
      Self.item(.project, (0, 2), 50, "CHF"),
    ]
    let principal = ItemFilter(marker: ItemFilter.MarkerCodes(scale: "gem", codes: ["3"]))
    func share(_ rates: [String: String]) -> String {
      value(.shareOfMoney(.expenditure), of: Self.operational, with: principal, items: items, rates: rates)
    }
    #expect(share([:]) == "none")
    #expect(share(["EUR": "1.1"]) == "none")
    // 110 of 370 (110 + 200 + 60).
    #expect(share(["EUR": "1.1", "CHF": "1.2"]) == "29.72")
    // A single currency needs no exchange rate.
    let francs = [Self.item(.project, (0, 3), 30, "CHF"), Self.item(.project, (0, 0), 70, "CHF")]
    #expect(value(.shareOfMoney(.expenditure), of: Self.operational, with: principal, items: francs) == "30")
  }

  @Test func hugeAmountsNeverOverflow() {
    let most = ExactDecimal(units: .max)
    let items = (0..<1_000).map { _ in
      WorkItem(kind: .project, marker: .code(scale: 0, position: 3), expenditure: Money(most, .usDollar))
    }
    let principal = ItemFilter(marker: ItemFilter.MarkerCodes(scale: "gem", codes: ["3"]))
    #expect(value(.shareOfMoney(.expenditure), of: Self.operational, with: principal, items: items) == "100")
  }

  // MARK: - Making items and values

  private static let markers = MarkerScales(
    scales: [
      MarkerScale(
        id: "gem", title: "GEM", source: "test", codes: (0...3).map { MarkerScale.Code(code: "\($0)", title: "") }),
      MarkerScale(
        id: "oecd", title: "OECD", source: "test", codes: (0...2).map { MarkerScale.Code(code: "\($0)", title: "") }),
    ],
    mappings: [
      MarkerMapping(from: "oecd", to: "gem", source: "test", codes: ["0": "0", "1": "2", "2": "3"]),
      MarkerMapping(from: "gem", to: "oecd", source: "test", codes: ["0": "0", "2": "1", "3": "2"]),
    ], assumed: "gem")

  private static func item(
    _ kind: WorkItemKind, _ marker: (scale: Int, position: Int)?, _ spent: Int64?, _ currency: String = "USD",
    yes: [WorkFact] = [], no: [WorkFact] = [], partners: Int = 0, goals: UInt32 = 0
  ) -> WorkItem {
    WorkItem(
      kind: kind, marker: marker.map { .code(scale: $0.scale, position: $0.position) } ?? .unscreened,
      expenditure: spent.map {
        Money(ExactDecimal(units: $0 * ExactDecimal.unitsPerOne), Currency(code: currency)!)
      }, partners: partners, goals: goals, yes: WorkFacts(yes), no: WorkFacts(no))
  }

  private func tally(
    _ kind: ItemMeasure.Kind, of: ItemFilter, with: ItemFilter = ItemFilter(), items: [WorkItem] = items
  ) -> ItemTally {
    let measure = ItemMeasure(kind, of: of, with: with)
    let counting = ItemCounter(measure, markers: Self.markers)
    var tally = ItemTally()
    for item in items { tally.add(item, by: counting, place: SourcePlace(file: "work.csv")) }
    return tally
  }

  /// The value as text: one number, two with “to” between them, or “none”.
  private func value(
    _ kind: ItemMeasure.Kind, of: ItemFilter, with: ItemFilter = ItemFilter(), items: [WorkItem] = items,
    rates: [String: String] = [:]
  ) -> String {
    let stated = rates.map { code, rate in
      (
        Currency(code: code)!,
        ExchangeRate(usDollars: ExactDecimal(strictly: rate)!, source: "test", place: SourcePlace(file: "rates.csv"))
      )
    }
    let figure = ItemMeasureCalculator(
      measure: ItemMeasure(kind, of: of, with: with), rates: Dictionary(uniqueKeysWithValues: stated))
    guard let range = figure.range(tally(kind, of: of, with: with, items: items)) else { return "none" }
    return range.exactValue?.description ?? "\(range.low.description) to \(range.high.description)"
  }
}
