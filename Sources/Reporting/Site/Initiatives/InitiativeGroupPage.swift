import Formats
import Model
import Words

/// The page of one country or indicator: its initiatives, and those that may have to do with each other.
struct InitiativeGroupPage {
  let view: InitiativeView
  /// The groups of the same kind, and which of them this is.
  let groups: [InitiativeGroup]
  let position: Int

  /// A page with more rows or pairs would be slow to open; the data files hold all.
  private static let (maxRows, maxPairs) = (3_000, 200)

  private var group: InitiativeGroup { groups[position] }
  private var report: InitiativeReport { view.report }
  private var words: Catalogue { view.words }

  var path: String { group.path }

  var context: [String: Any] {
    let shown = group.positions.filter { view.isShown[$0] }
    let pairs = group.pairs.map { report.pairs[$0] }
    let shownPairs = pairs.filter(view.isShown)
    return [
      "title": group.name, "subtitle": subtitle(shown.count),
      "caption": words.say(
        group.kind == .country ? "initiatives-country-caption" : "initiatives-indicator-caption",
        ["name": .text(group.name)]),
      "rows": shown.sorted(by: isBefore).prefix(Self.maxRows).map { view.row(report.initiatives[$0]) },
      "has-rows": !shown.isEmpty, "more": more(shown.count - Self.maxRows),
      "pairs-heading": words.say("initiatives-pairs-heading", ["n": .count(shownPairs.count)]),
      "pairs": shownPairs.prefix(Self.maxPairs).enumerated().map { number, pair in
        InitiativePairCard(view: view, pair: pair).context(number: number + 1)
      },
      "has-pairs": !pairs.isEmpty, "more-pairs": more(shownPairs.count - Self.maxPairs),
      "hidden-pairs": shownPairs.count == pairs.count
        ? false : words.say("initiatives-hidden-pairs", ["n": .count(pairs.count - shownPairs.count)]),
      "neighbours": words.say(group.kind == .country ? "nav-countries" : "nav-indicators"),
      "previous": neighbour(position - 1), "next": neighbour(position + 1),
    ]
  }

  private func subtitle(_ shown: Int) -> String {
    words.say(
      shown == group.positions.count ? "subtitle-country" : "subtitle-country-hidden",
      [
        "initiatives": .text(words.say("initiatives", ["n": .count(group.positions.count)])),
        "entities": .text(words.say("initiative-entities", ["n": .count(group.entityCount(in: report))])),
        "hidden": .number(group.positions.count - shown),
      ])
  }

  /// By the output that they are part of, then by entity and title.
  private func isBefore(_ first: Int, _ second: Int) -> Bool {
    let (one, other) = (report.initiatives[first], report.initiatives[second])
    if one.parent != other.parent { return one.parent < other.parent }
    if one.entities != other.entities { return one.entities.lexicographicallyPrecedes(other.entities) }
    return (one.title, first) < (other.title, second)
  }

  private func more(_ count: Int) -> Any {
    count > 0 ? words.say("initiatives-more", ["n": .count(count)]) : false
  }

  private func neighbour(_ position: Int) -> Any {
    guard groups.indices.contains(position) else { return false }
    return ["link": groups[position].path, "name": groups[position].name]
  }
}
