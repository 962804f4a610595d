import Formats
import Model
import Words

/// The first page on initiatives: how many there are, by country, entity and indicator.
struct InitiativesPage {
  let view: InitiativeView
  /// How many groups of initiatives may be one or parts of one programme.
  let clusterCount: Int

  /// How many entities the table of overlaps names.
  private static let maxOverlaps = 12

  private var report: InitiativeReport { view.report }
  private var words: Catalogue { view.words }

  var context: [String: Any] {
    [
      "title": words.say("title-initiatives", ["years": .text(view.years)]), "subtitle": subtitle, "facts": facts,
      "countries": view.countries.map(row), "entities": entities, "indicators": view.indicators.map(row),
      "has-indicators": !view.indicators.isEmpty,
      "has-pairs": !report.pairs.isEmpty, "unlisted": unlisted, "decisions": view.decisions.rows,
      "has-decisions": !view.decisions.rows.isEmpty,
      "clusters": clusterCount > 0 ? words.say("initiatives-clusters", ["n": .count(clusterCount)]) : false,
      "clusters-link": PageLinks.clusters,
      "overlaps": overlaps,
    ]
  }

  private var subtitle: String {
    let known = view.countries.filter { !$0.code.isEmpty }.count
    return words.say(
      "subtitle-initiatives",
      [
        "initiatives": .text(words.say("initiatives", ["n": .count(report.initiatives.count)])),
        "entities": .text(words.say("initiative-entities", ["n": .count(entityCount)])),
        "countries": .text(words.say("initiative-countries", ["n": .count(known)])),
      ])
  }

  /// How many more pairs there are than the data file holds; false if there are none.
  private var unlisted: Any {
    report.unlistedPairCount > 0
      ? words.say("initiatives-unlisted-pairs", ["n": .count(report.unlistedPairCount)]) : false
  }

  private var entityCount: Int { Set(report.initiatives.flatMap(\.entities)).count }

  private var facts: [[String: Any]] {
    let all = report.initiatives
    let shown = view.isShown.count { $0 }
    let counts = [
      ("shown", shown), ("hidden", all.count - shown), ("joint", all.count { $0.entities.count > 1 }),
      ("with-budget", all.count { ($0.budget?.amount.units ?? 0) > 0 }),
      ("good-practice", all.count(where: \.isGoodPractice)),
      ("pairs", report.pairs.count),
    ]
    return counts.map { ["label": words.say("initiatives-fact-\($0.0)"), "value": words.language.grouped($0.1)] }
  }

  private func row(_ country: InitiativeGroup) -> [String: Any] {
    [
      "name": country.name, "link": country.path, "code": country.code,
      "count": words.language.grouped(country.positions.count),
      "shown": words.language.grouped(country.positions.count { view.isShown[$0] }),
      "entities": words.language.grouped(country.entityCount(in: report)),
      "pairs": words.language.grouped(country.pairs.count),
    ]
  }

  /// The entities with the most pairs with others; false if no two entities have a pair.
  private var overlaps: Any {
    let overlaps = EntityOverlaps(report)
    let entities = overlaps.entities(atMost: Self.maxOverlaps)
    guard entities.count > 1 else { return false }
    let names = entities.map(VisibleText.onOneLine)
    return [
      "columns": names,
      "rows": entities.enumerated().map { row, entity in
        [
          "name": names[row],
          "cells": entities.map { other in
            entity == other ? "" : words.language.grouped(overlaps.count(entity, other))
          },
        ] as [String: Any]
      },
      "is-cut": overlaps.entities(atMost: .max).count > entities.count
        ? words.say("initiatives-overlaps-cut", ["n": .count(entities.count)]) : false,
    ] as [String: Any]
  }

  /// The number of initiatives of each entity, the most first.
  private var entities: [[String: Any]] {
    var counts: [String: (all: Int, shown: Int)] = [:]
    for (initiative, isShown) in zip(report.initiatives, view.isShown) {
      for name in initiative.entities {
        counts[name, default: (0, 0)].all += 1
        if isShown { counts[name]?.shown += 1 }
      }
    }
    return counts.sorted { ($1.value.all, $0.key) < ($0.value.all, $1.key) }.map { name, count in
      [
        "name": VisibleText.onOneLine(name), "long-name": report.entities.entityMatching(name)?.name ?? false,
        "count": words.language.grouped(count.all), "shown": words.language.grouped(count.shown),
      ]
    }
  }
}
