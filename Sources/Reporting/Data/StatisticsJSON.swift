import Formats
import Model

/// What was worked out from the figures, as members of `report.json`: the names and units of the tables in `data/`.
///
/// The `id` of each is what the names of its figures begin with.
struct StatisticsJSON {
  let report: SystemReport

  func write(to json: inout JSONText) {
    json.member("tests", array: tests) { json, one in self.test(one.change, one.number, one.test, &json) }
    json.member("decompositions", array: report.figures.decompositions) { self.decomposition($1, &$0) }
    json.member("intervals", array: report.figures.intervals) { self.interval($1, &$0) }
    json.member("bounds", array: report.figures.bounds) { self.bounds($1, &$0) }
    json.member("rating_agreements", array: report.figures.ratingAgreements) { self.agreement($1, &$0) }
  }

  private var tests: [(change: Change, number: String, test: SignTest)] {
    report.figures.changes.flatMap { change in
      zip(report.frameworks[change.framework]?.indicators ?? [], change.tests).map { (change, $0.number, $1) }
    }
  }

  private func test(_ change: Change, _ number: String, _ test: SignTest, _ json: inout JSONText) {
    json.object { json in
      json.member("id", FigureID.test(change, indicator: number))
      json.member("framework", change.framework)
      json.member("from", change.from)
      json.member("to", change.to)
      json.member("indicator", number)
      json.member("improved", test.improved)
      json.member("unchanged", test.unchanged)
      json.member("worsened", test.worsened)
      json.member("p", number: test.pValue.map(StatisticsRows.probability))
      json.member("p_adjusted", number: test.adjusted.map(StatisticsRows.probability))
      json.member("arrow", test.arrow?.rawValue)
    }
  }

  private func decomposition(_ decomposition: Decomposition, _ json: inout JSONText) {
    let parts = Decomposition.Part.allCases.compactMap { part in
      decomposition.parts[part].map { (part.rawValue, $0) }
    }
    json.object { json in
      json.member("id", FigureID.parts(decomposition))
      json.member("framework", decomposition.framework)
      json.member("from", decomposition.from)
      json.member("to", decomposition.to)
      for (name, share) in [("before", decomposition.before), ("after", decomposition.after)] {
        json.member(
          name,
          object: {
            $0.member("part", share.part)
            $0.member("whole", share.whole)
          })
      }
      json.member("parts", array: parts + [("change", decomposition.change)]) { json, part in
        json.object {
          $0.member("id", FigureID.part(decomposition, part.0))
          $0.member("part", part.0)
          $0.member("numerator", part.1.numerator)
          $0.member("denominator", part.1.denominator)
        }
      }
    }
  }

  private func interval(_ row: ShareInterval, _ json: inout JSONText) {
    json.object { json in
      json.member("id", FigureID.interval(row))
      json.member("framework", row.framework)
      json.member("from", row.from)
      json.member("year", row.year)
      json.member("by", row.grouping.rawValue)
      json.member("key", row.key)
      json.member("variation", row.interval.variation.rawValue)
      json.ends(of: row.interval)
    }
  }

  private func bounds(_ bounds: ShareBounds, _ json: inout JSONText) {
    json.object { json in
      json.member("id", FigureID.bounds(bounds))
      json.member("framework", bounds.framework)
      json.member("year", bounds.year)
      json.member("by", bounds.grouping.rawValue)
      json.member("key", bounds.key)
      for (name, range) in [
        ("not_applicable", bounds.notApplicable), ("not_reported", bounds.notReported), ("all", bounds.all),
      ] {
        json.member(
          name,
          object: {
            $0.member("lowest", range.lowest.part)
            $0.member("highest", range.highest.part)
            $0.member("whole", range.lowest.whole)
          })
      }
    }
  }

  private func agreement(_ agreement: RatingAgreement, _ json: inout JSONText) {
    json.object { json in
      json.member("id", FigureID.kappa(agreement))
      json.member("framework", agreement.framework)
      json.member("year", agreement.year)
      json.member("indicator", agreement.indicator)
      json.member("against", agreement.against.rawValue)
      json.member("pairs", agreement.table.pairs)
      json.member("agreed", agreement.table.agreed.part)
      json.member("on_scale", agreement.table.agreed.whole)
      for (name, kappa) in [("linear", agreement.linear), ("quadratic", agreement.quadratic)] {
        json.member(name, kappa?.value.tenThousandths)
        if let interval = kappa?.interval {
          json.member("\(name)_interval", object: { $0.ends(of: interval) })
        }
      }
      guard let scale = report.frameworks[agreement.framework]?.scale else { return }
      json.pairs(agreement.table, scale)
    }
  }
}

extension JSONText {
  fileprivate mutating func ends(of interval: Interval) {
    member("units", interval.units)
    member("low", interval.low)
    member("high", interval.high)
  }

  /// A member a claimed rating, in it one a rating that claims are held against.
  fileprivate mutating func pairs(_ table: ConfusionTable, _ scale: RatingScale) {
    let ratings = scale.levels.indices.map(Rating.level) + Rating.outsideScale
    member(
      "table",
      object: { json in
        for claimed in ratings {
          json.member(
            scale.level(of: claimed).code,
            object: { json in
              for other in ratings { json.member(scale.level(of: other).code, table[claimed, against: other]) }
            })
        }
      })
  }
}
