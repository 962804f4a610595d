import Model

/// The page that leads from figures to their rows: the figures of the year by their names.
struct FiguresPage {
  let view: ReportView
  /// Every figure of the report.
  let all: [PublishedFigure]

  var context: [String: Any] {
    let figures = all.filter(isShown)
    return [
      "title": view.words.say("figures-heading"), "example": figures.first?.id ?? "",
      "figures": figures.map { figure in
        ["id": figure.id, "text": figure.text, "rows": figure.rows, "share": share(figure)]
      },
      "entities": entities ?? false,
    ]
  }

  /// One row an entity, since the names of its figures differ in nothing but its code; nil where nobody reported.
  private var entities: [String: Any]? {
    guard let edition = view.current, view.hasFigures else { return nil }
    let figures = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let groups = view.groups(edition, .entity)
    return [
      "names": Self.measures.map { "\(edition.framework.id)/\(edition.year)/entity/…/\($0)" },
      "caption": view.words.say(
        "figures-entities-caption", ["framework": .text(edition.framework.title), "year": .number(edition.year)]),
      "columns": ["column-met", "column-exceeds"].map { view.words.say($0) },
      "rows": groups.map { group in
        [
          "code": group.key,
          "cells": Self.measures.map { measure in
            let figure = figures[FigureID.of(group, measure)]
            return ["id": figure?.id ?? "", "text": figure?.text ?? "–", "share": figure.map(share) ?? ""]
          },
        ] as [String: Any]
      },
    ]
  }

  private static let measures = ["meets-or-exceeds", "exceeds"]

  private func share(_ figure: PublishedFigure) -> String {
    figure.denominator.map {
      view.words.say("part-of-whole", ["part": .count(figure.numerator ?? 0), "whole": .count($0)])
    } ?? ""
  }

  /// Shares of groups beyond one entity and who reported, of the report's own year, and the last change; all others stand in the data.
  private func isShown(_ figure: PublishedFigure) -> Bool {
    let parts = figure.id.split(separator: "/")
    guard parts.count >= 4, let measure = parts.last else { return false }
    if let change = view.report.lastChange,
      figure.id.hasPrefix("\(change.framework)/\(change.from)-\(change.to)/change/")
    {
      return true
    }
    guard let edition = view.report.current, figure.id.hasPrefix("\(edition.framework.id)/\(edition.year)/") else {
      return false
    }
    switch parts[2] {
    case "coverage": return true
    case "system", "area", "indicator", "work": return Self.measures.contains(String(measure))
    case "type": return Self.measures.contains(String(measure)) && !figure.id.contains("/indicator/")
    default: return false
    }
  }
}
