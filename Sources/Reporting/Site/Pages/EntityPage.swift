import Model

/// The page of one entity: its ratings for the year compared with its type and all entities, and its ratings over the
/// years.
struct EntityPage {
  let view: ReportView
  let code: String
  /// Nil if the report follows up no recommendations.
  var followUp: FollowUpView?
  /// From whom others may learn; nil to leave it out.
  var exemplars: Exemplars?

  var path: String { view.links.entity(code) ?? "entities/\(code.utf8.count).html" }

  var context: [String: Any] {
    let words = view.words
    let entity = view.report.entities[code: code]
    return [
      "title": view.name(code),
      "subtitle": words.say(
        "subtitle-entity", ["code": .text(code), "type": .text(entity?.type ?? "")]),
      "notes": notes, "has-notes": !notes.isEmpty, "current": current ?? false, "history": history,
      "companions": view.report.companionEditions.compactMap {
        CompanionCard(view: view, edition: $0, code: code).context
      },
      "has-history": !history.isEmpty,
      "follow-up": followUp.flatMap { EntityFollowUp(pages: $0, code: code).context } ?? false,
    ]
  }

  /// Notes on the entity's reporting: first report, missing report, former names, end of reporting.
  private var notes: [String] {
    let words = view.words
    var notes: [String] = []
    let reported = view.reportedYears(code)
    if let first = reported.first, let last = reported.last {
      notes.append(
        words.say("note-reported", ["n": .count(reported.count), "first": .number(first), "last": .number(last)]))
    }
    if view.current?.coverage.absent.contains(code) == true {
      notes.append(words.say("note-absent", ["year": .number(view.report.year)]))
    }
    let former = view.formerCodes(code)
    if !former.isEmpty { notes.append(words.say("note-former", ["names": .text(words.language.list(former))])) }
    if case .replaced(let successor)? = view.report.entities[code: code]?.succession {
      notes.append(words.say("note-replaced", ["name": .text(successor)]))
    }
    return notes
  }

  private var current: [String: Any]? {
    guard let edition = view.current, let card = view.card(edition, code) else { return nil }
    let framework = edition.framework
    let group = view.group(edition, .entity, code)
    let met = view.metValues(group, framework)
    let type = view.report.entities[code: code]?.type ?? ""
    return [
      "headline": view.words.say(
        met.isEmpty ? "headline-entity-unrated" : "headline-entity",
        figures: ["code": .text(code), "part": met.part, "whole": met.whole, "year": .number(edition.year)]),
      "to-compare": view.words.say("to-compare-entity", ["code": .text(code)]), "code": HTMLText.queryEscaped(code),
      "bars": BarTable(view: view, framework: framework).context(
        id: "table-beside",
        caption: view.words.say(
          "beside-caption",
          ["code": .text(code), "framework": .text(framework.title), "year": .number(edition.year)]),
        label: view.words.say("column-group"),
        rows: [
          BarTable.Row(label: code, link: nil, group: group),
          BarTable.Row(label: type, link: nil, group: view.group(edition, .type, type)),
          BarTable.Row(label: view.words.say("whole-system"), link: nil, group: view.system(edition)),
        ], root: "../"),
      "card": EntityCard(view: view, edition: edition, card: card).context,
      "steps": NextSteps(view: view, edition: edition, card: card).context ?? false,
      "learn": exemplars.flatMap { ExemplarTable(exemplars: $0).context(for: card) } ?? false,
      "reasons": framework.indicators.indices.map {
        RatingExplanationSection(view: view, framework: framework, position: $0, rating: card.ratings[$0]).context
      },
    ]
  }

  /// The ratings by year, one table for each framework.
  private var history: [[String: Any]] {
    let frameworks = view.editions.map(\.framework.id).removingDuplicates.compactMap { view.report.frameworks[$0] }
    return frameworks.reversed().compactMap { framework in
      let editions = view.editions.filter { $0.framework.id == framework.id }
      let cards = editions.compactMap { edition in view.card(edition, code).map { (edition, $0) } }
      guard !cards.isEmpty, cards.count > 1 || cards[0].0.year != view.report.year else { return nil }
      return [
        "caption": view.words.say(
          "history-caption",
          ["code": .text(code), "framework": .text(framework.title)]),
        "framework": framework.title, "years": cards.map { String($0.0.year) },
        "rows": framework.indicators.enumerated().map { position, indicator in
          [
            "number": indicator.number, "name": indicator.title,
            "cells": cards.map { edition, card in
              RatingMark(card.ratings[position].final, scale: framework.scale).cell(
                mark(edition, card, position).map { ($0.symbol(view), $0.text(view)) })
            }.joined(),
          ] as [String: Any]
        },
        "shares": cards.compactMap { edition, _ in
          view.group(edition, .entity, code).map { group in
            [
              "text": view.words.language.percent(view.met(group.distribution, framework)),
              "figure": group.name(.meetsOrExceeds).text,
            ]
          }
        },
        "legend": RatingMark.legend(framework.scale),
      ].merging(inputs(cards, framework)) { own, _ in own }
    }
  }

  private func mark(_ edition: ReportEdition, _ card: Scorecard, _ position: Int) -> InputMark? {
    view.inputMark(edition, code, at: position, card.ratings[position].final)
  }

  /// The marks of ratings that may not be the entity's own, in all years of one framework.
  private func inputs(_ cards: [(ReportEdition, Scorecard)], _ framework: Framework) -> [String: Any] {
    let marks = cards.flatMap { edition, card in
      framework.indicators.indices.compactMap { mark(edition, card, $0) }
    }
    let legend = InputMark.legend(marks, of: cards.count * framework.indicators.count, view)
    return ["inputs": legend, "has-inputs": !legend.isEmpty]
  }
}
