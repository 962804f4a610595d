import Formats
import Model
import Words

/// The page of one country: its initiatives, and those that may have to do with each other.
struct CountryPage {
  let view: InitiativeView
  let decisions: InitiativeDecisions
  /// The position of the country among all.
  let position: Int

  /// A page with more rows or pairs would be slow to open; the data files hold all.
  private static let (maxRows, maxPairs) = (3_000, 200)

  private var country: CountryInitiatives { view.countries[position] }
  private var report: InitiativeReport { view.report }
  private var words: Catalogue { view.words }

  var path: String { view.links[country.code] ?? "countries/\(position).html" }

  var context: [String: Any] {
    let shown = country.positions.filter { view.isShown[$0] }
    let pairs = country.pairs.map { report.pairs[$0] }
    let shownPairs = pairs.filter { view.isShown[$0.first] && view.isShown[$0.second] }
    return [
      "title": country.name, "subtitle": subtitle(shown.count),
      "caption": words.say("initiatives-country-caption", ["country": .text(country.name)]),
      "rows": shown.sorted(by: isBefore).prefix(Self.maxRows).map { row(report.initiatives[$0]) },
      "has-rows": !shown.isEmpty, "more": more(shown.count - Self.maxRows),
      "pairs-heading": words.say("initiatives-pairs-heading", ["n": .count(shownPairs.count)]),
      "pairs": shownPairs.prefix(Self.maxPairs).enumerated().map { number, pair in
        InitiativePairCard(view: view, pair: pair, decision: decisions.decision(on: pair)).context(number: number + 1)
      },
      "has-pairs": !pairs.isEmpty, "more-pairs": more(shownPairs.count - Self.maxPairs),
      "hidden-pairs": shownPairs.count == pairs.count
        ? false : words.say("initiatives-hidden-pairs", ["n": .count(pairs.count - shownPairs.count)]),
      "previous": neighbour(position - 1), "next": neighbour(position + 1),
    ]
  }

  private func subtitle(_ shown: Int) -> String {
    words.say(
      shown == country.positions.count ? "subtitle-country" : "subtitle-country-hidden",
      [
        "initiatives": .text(words.say("initiatives", ["n": .count(country.positions.count)])),
        "entities": .text(words.say("initiative-entities", ["n": .count(country.entityCount(in: report))])),
        "hidden": .number(country.positions.count - shown),
      ])
  }

  /// By the output that they are part of, then by entity and title.
  private func isBefore(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (report.initiatives[first], report.initiatives[second])
    if one.parent != other.parent { return one.parent < other.parent }
    if one.entities != other.entities { return one.entities.lexicographicallyPrecedes(other.entities) }
    return (one.title, first) < (other.title, second)
  }

  private func row(_ initiative: Initiative) -> [String: Any] {
    [
      "entities": view.entities(of: initiative), "title": InitiativeView.beginning(of: initiative.title),
      "id": initiative.id, "is-good-practice": initiative.isGoodPractice,
      "description": initiative.description.isEmpty || initiative.description == initiative.title
        ? false : InitiativeView.beginning(of: initiative.description),
      "dates": view.dates(of: initiative) ?? false, "money": view.money(of: initiative) ?? false,
      "parent": initiative.parent.isEmpty ? false : InitiativeView.beginning(of: initiative.parent),
    ]
  }

  private func more(_ count: Int) -> Any {
    count > 0 ? words.say("initiatives-more", ["n": .count(count)]) : false
  }

  private func neighbour(_ position: Int) -> Any {
    guard view.countries.indices.contains(position) else { return false }
    let other = view.countries[position]
    return ["link": view.links[other.code] ?? "", "name": other.name]
  }
}
