import Model

/// Shares that others have published, beside the same shares in these data.
struct PublishedShareTable {
  let view: ReportView

  /// Nil if nothing published can be compared.
  var context: [String: Any]? {
    let rows = view.report.publishedShares.compactMap(row)
    guard !rows.isEmpty else { return nil }
    return ["rows": rows, "columns": Denominator.allCases.map { view.words.say("published-of-\($0.rawValue)") }]
  }

  /// Nil if the data have no ratings for the share.
  private func row(_ published: OutsideFacts.PublishedShare) -> [String: Any]? {
    guard
      let edition = view.editions.first(where: {
        $0.framework.id == published.framework && $0.year == published.year
      })
    else { return nil }
    let code = published.entity.map { view.report.entities.current($0)?.code ?? $0 }
    guard let group = code.map({ view.group(edition, .entity, $0) }) ?? view.system(edition),
      group.distribution.rated > 0
    else { return nil }
    let met = group.distribution.atLeast(edition.framework.scale.lowestMetLevel)
    return [
      "year": String(published.year), "framework": edition.framework.title,
      "name": published.entity ?? view.words.say("published-system"),
      "percent": view.words.say("published-percent", ["n": .count(published.percent)]), "source": published.source,
      "shares": Denominator.allCases.map { denominator in
        let share = Share(met, of: group.distribution.total(denominator))
        return [
          "percent": view.words.language.percent(share),
          "figure": group.name(.share(.meetsOrExceeds, of: denominator)).text,
          "counts": view.words.say("part-of-whole", ["part": .count(share.part), "whole": .count(share.whole)]),
        ]
      },
    ]
  }
}
