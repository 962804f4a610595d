import Model

/// The ratings and measured values under a companion framework, by entity.
///
/// The first part is on the framework's page; each further part has its own page.
struct CompanionValues {
  let view: ReportView
  let edition: ReportEdition
  let part: Int

  private var framework: Framework { edition.framework }

  /// The parts after the first, which need their own pages.
  static func additionalParts(view: ReportView, edition: ReportEdition) -> [CompanionValues] {
    CompanionValues(view: view, edition: edition, part: 0).parts.parts.indices.dropFirst().map {
      CompanionValues(view: view, edition: edition, part: $0)
    }
  }

  private var parts: EntityPagination {
    EntityPagination([(framework.title, view.cards(edition).map(\.entity))])
  }

  var path: String { PageLinks.part(part, of: PageLinks.companion(framework.id)) }

  var title: String { view.words.say("companion-values-title", ["framework": .text(framework.title)]) }

  var context: [String: Any] {
    let page = PageLinks.companion(framework.id)
    let parts = parts
    let links = parts.links(from: part, path: { "../\(PageLinks.part($0, of: page))" }, words: view.words)
    return [
      "caption": view.words.say(
        "companion-values-caption", ["framework": .text(framework.title), "year": .number(edition.year)]),
      "legend": RatingMark.legend(framework.scale), "parts": links, "has-parts": !links.isEmpty,
      "columns": framework.indicators.map {
        [
          "number": $0.number, "title": $0.title, "measure": $0.measures.first?.title ?? $0.title,
          "link": "\(part == 0 ? "" : "../\(page)")#indicator-\(PageLinks.fragment($0.number))",
        ]
      },
      "rows": parts.parts[part].flatMap(\.codes).map(row),
    ]
  }

  private func row(_ code: String) -> [String: Any] {
    let ratings = view.card(edition, code)?.ratings ?? []
    return [
      "code": code, "name": view.name(code), "link": view.links.entity(code).map { "../\($0)" } ?? "",
      "cells": zip(framework.indicators, ratings).map(cell).joined(),
    ]
  }

  /// Built in code because rendering each cell by template is slow.
  private func cell(_ indicator: Indicator, _ rating: IndicatorRating) -> String {
    let mark = RatingMark(rating.final, scale: framework.scale)
    let value = MeasuredValues(words: view.words).first(of: rating, indicator) ?? "–"
    return "<td class=\"\(mark.tone)\">\(HTMLText.escaped(mark.symbol)) <small>\(HTMLText.escaped(value))</small></td>"
  }
}
