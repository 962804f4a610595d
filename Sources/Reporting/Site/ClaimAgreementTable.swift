import Model

/// Claimed ratings against derived or reviewed ones: the whole table, then a weighted kappa.
struct ClaimAgreementTable {
  let view: ReportView
  let agreement: RatingAgreement
  let framework: Framework

  private var ratings: [Rating] { framework.scale.levels.indices.map(Rating.level) + Rating.outsideScale }

  var context: [String: Any] {
    let words = view.words
    let table = agreement.table
    let agreed = table.agreed
    return [
      "id": "claims-\(agreement.against.rawValue)",
      "headline": words.say(
        "headline-claims-\(agreement.against.rawValue)",
        ["part": .count(agreed.part), "whole": .count(agreed.whole), "year": .number(agreement.year)]),
      "caption": words.say("claims-caption", ["year": .number(agreement.year)]),
      "columns": ratings.map { RatingMark($0, scale: framework.scale).context },
      "rows": ratings.map { claimed in
        [
          "mark": RatingMark(claimed, scale: framework.scale).context,
          "cells": ratings.map { other in
            [
              "count": words.language.grouped(table[claimed, against: other]),
              "figure": FigureID.pairs(agreement, claimed, other, framework.scale),
            ]
          },
        ] as [String: Any]
      },
      "kappa": agreement.quadratic.map(kappa) ?? false,
    ]
  }

  private func kappa(_ kappa: RatingAgreement.Kappa) -> String {
    let language = view.words.language
    let value = language.decimal(kappa.value.tenThousandths)
    guard let interval = kappa.interval else { return view.words.say("kappa", ["value": .text(value)]) }
    return view.words.say(
      "kappa-interval",
      [
        "value": .text(value), "low": .text(language.decimal(interval.low)),
        "high": .text(language.decimal(interval.high)), "n": .count(interval.units),
      ])
  }
}
