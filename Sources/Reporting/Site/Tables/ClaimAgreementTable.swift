import Model

/// Claimed ratings compared with derived or reviewed ones: the cross-table and its weighted kappa.
struct ClaimAgreementTable {
  let view: ReportView
  let agreement: RatingAgreement
  let framework: Framework

  private var ratings: [Rating] { framework.scale.levels.indices.map(Rating.level) + framework.scale.states }

  var context: [String: Any] {
    let words = view.words
    let table = agreement.table
    return [
      "id": "claims-\(agreement.against.rawValue)",
      "headline": headline,
      "caption": words.say("claims-caption", ["year": .number(agreement.year)]),
      "columns": ratings.map { RatingMark($0, scale: framework.scale).context },
      "rows": ratings.map { claimed in
        [
          "mark": RatingMark(claimed, scale: framework.scale).context,
          "cells": ratings.map { other in
            [
              "count": words.language.grouped(table[claimed, against: other]),
              "figure": agreement.name(claimed, other, framework.scale).text,
            ]
          },
        ] as [String: Any]
      },
      "kappa": agreement.quadratic.map(kappa) ?? false,
    ]
  }

  /// States the agreement only where both sets of ratings vary.
  private var headline: Sentence {
    let year = SentenceValue.number(agreement.year)
    guard let agreed = agreement.agreed else {
      return view.words.say("headline-claims-\(agreement.against.rawValue)-alike", figures: ["year": year])
    }
    return view.words.say(
      "headline-claims-\(agreement.against.rawValue)",
      figures: [
        "part": .count(agreed.part, agreement.name(.numberAgreed)),
        "whole": .count(agreed.whole, agreement.name(.numberOnScale)), "year": year,
      ])
  }

  private func kappa(_ kappa: RatingAgreement.Kappa) -> Sentence {
    func shown(_ number: Int, _ part: Interval.Part? = nil) -> SentenceValue {
      .shown(view.words.language.decimal(number), agreement.name(.quadratic, part))
    }
    let value = shown(kappa.value.tenThousandths)
    guard let interval = kappa.interval else { return view.words.say("kappa", figures: ["value": value]) }
    return view.words.say(
      "kappa-interval",
      figures: [
        "value": value, "low": shown(interval.low, .low), "high": shown(interval.high, .high),
        "n": .count(interval.units),
      ])
  }
}
