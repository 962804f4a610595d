import Formats
import Model

/// The ratings that were read but do not count, grouped by reason, entity and year.
struct ExcludedRatingTable {
  let view: ReportView

  private static let maxRows = 100

  var context: [String: Any] {
    let words = view.words
    let groups = self.groups
    return [
      "headline": words.say("headline-left-out", ["n": .count(view.report.excludedRatings.count)]),
      "rows": groups.prefix(Self.maxRows).map(row), "has-rows": !groups.isEmpty,
      "more": groups.count > Self.maxRows
        ? words.say("more-rows", ["n": .count(groups.count - Self.maxRows)]) : false,
    ]
  }

  private struct Group: Hashable {
    let reason: ExcludedRating.Reason
    let framework: String
    let year: String
    let entity: String
    let file: String
  }

  /// The groups by reason, then in order of first occurrence.
  private var groups: [(Group, [ExcludedRating])] {
    var order: [Group] = []
    var rows: [Group: [ExcludedRating]] = [:]
    for row in view.report.excludedRatings {
      let group = Group(
        reason: row.reason, framework: row.framework, year: row.writtenYear, entity: row.entity, file: row.place.file)
      if rows[group] == nil { order.append(group) }
      rows[group, default: []].append(row)
    }
    return ExcludedRating.Reason.allCases.flatMap { reason in
      order.filter { $0.reason == reason }.map { ($0, rows[$0] ?? []) }
    }
  }

  /// Longer names are cut off.
  ///
  /// They are probably not names; `left-out.csv` has the whole text.
  private static let maxNameLength = 120

  private func shortened(_ name: String) -> String {
    name.unicodeScalars.count <= Self.maxNameLength
      ? name : String(String.UnicodeScalarView(name.unicodeScalars.prefix(Self.maxNameLength))) + "…"
  }

  private func row(_ group: Group, _ rows: [ExcludedRating]) -> [String: Any] {
    [
      "reason": view.words.say("left-out-\(group.reason.rawValue)"), "entity": shortened(group.entity),
      "year": group.year, "count": view.words.language.grouped(rows.count),
      "place": view.words.place(file: group.file, places: rows.map(\.place)),
    ]
  }
}
