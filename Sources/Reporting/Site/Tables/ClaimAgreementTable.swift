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
        figures: [
          "part": .count(agreed.part, FigureID.kappa(agreement, "number-agreed")),
          "whole": .count(agreed.whole, FigureID.kappa(agreement, "number-on-scale")), "year": .number(agreement.year),
        ]),
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

  private func kappa(_ kappa: RatingAgreement.Kappa) -> Sentence {
    func shown(_ number: Int, _ measure: String) -> SentenceValue {
      .shown(view.words.language.decimal(number), FigureID.kappa(agreement, measure))
    }
    let value = shown(kappa.value.tenThousandths, "quadratic")
    guard let interval = kappa.interval else { return view.words.say("kappa", figures: ["value": value]) }
    return view.words.say(
      "kappa-interval",
      figures: [
        "value": value, "low": shown(interval.low, "quadratic-low"), "high": shown(interval.high, "quadratic-high"),
        "n": .count(interval.units),
      ])
  }
}
