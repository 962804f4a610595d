import Model

/// The page that lists the figures of the year by name, so that readers can trace them to their rows.
struct FiguresPage {
  let view: ReportView
  let all: [PublishedFigure]

  var context: [String: Any] {
    let figures = all.filter(isShown)
    return [
      "title": view.words.say("figures-heading"), "example": figures.first?.id ?? "",
      "figures": figures.map { figure in
        ["id": figure.id, "text": figure.text, "rows": figure.figure.rows.rawValue, "share": share(figure)]
      },
      "entities": entities ?? false,
    ]
  }

  /// A table with one row for each entity; nil if nobody reported.
  ///
  /// The names of the figures are given once, since they differ only in the entity code.
  private var entities: [String: Any]? {
    guard let edition = view.current, view.hasFigures else { return nil }
    let figures = Dictionary(all.map { ($0.figure.name, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = view.groups(edition, .entity)
    return [
      "names": Self.measures.map { measure in
        FigureName(
          framework: edition.framework.id, years: .one(edition.year), kind: .distribution,
          keys: [Grouping.entity.rawValue, "…"], measure: measure
        ).text
      },
      "caption": view.words.say(
        "figures-entities-caption", ["framework": .text(edition.framework.title), "year": .number(edition.year)]),
      "columns": ["column-met", "column-exceeds"].map { view.words.say($0) },
      "rows": groups.map { group in
        [
          "code": group.key,
          "cells": Self.measures.map { measure in
            let figure = figures[group.name(measure)]
            return ["id": figure?.id ?? "", "text": figure?.text ?? "–", "share": figure.map(share) ?? ""]
          },
        ] as [String: Any]
      },
    ]
  }

  private static let measures: [FigureMeasure] = [.meetsOrExceeds, .exceeds]

  private func share(_ figure: PublishedFigure) -> String {
    figure.figure.value.share.map {
      view.words.say("part-of-whole", ["part": .count($0.part), "whole": .count($0.whole)])
    } ?? ""
  }

  /// Whether the page lists the figure.
  ///
  /// It lists shares of groups larger than one entity and coverage for the report's own year, and the latest change.
  /// All other figures are in the data files.
  private func isShown(_ figure: PublishedFigure) -> Bool {
    let name = figure.figure.name
    if let change = view.report.lastChange, name.kind == .change, name.framework == change.framework,
      name.years == .pair(change.from, change.to)
    {
      return true
    }
    guard let edition = view.report.current, name.framework == edition.framework.id, name.years == .one(edition.year)
    else { return false }
    if name.kind == .coverage { return true }
    guard name.kind == .distribution, Self.measures.contains(name.measure), let grouping = name.keys.first else {
      return false
    }
    return grouping != Grouping.entity.rawValue
      && (grouping != Grouping.type.rawValue || GroupDistribution.parts(ofKey: name.keys.last ?? "") == nil)
  }
}
