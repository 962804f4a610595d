import Formats
import Model

/// All figures of the report for other programs: `data/report.json`.
struct ReportJSON {
  let report: SystemReport
  let mainPoints: [MainPoint]

  var file: ReportFile {
    var json = JSONText(indented: true)
    json.object { json in
      json.member(
        "program",
        object: {
          $0.member("name", "mainstream"); $0.member("version", report.programVersion)
        })
      json.member("year", report.year)
      json.release(report.release)
      json.member("framework", report.current?.framework.id)
      json.member("unofficial", true)
      json.member("fictional", report.isFictional)
      json.member("denominator", report.current?.framework.denominator.rawValue)
      json.member("main_points", array: mainPoints) { json, point in
        json.object { json in
          json.member("id", point.id)
          json.member("text", point.sentence.text)
          json.member("values", object: { json in for value in point.values { json.member(value.name, value.number) } })
        }
      }
      json.member("coverage", array: report.figures.coverage) { $0.coverage($1) }
      json.member("distributions", array: report.figures.distributions) { json, group in
        guard let scale = report.frameworks[group.framework]?.scale else { return }
        json.distribution(group, scale: scale)
      }
      json.member("changes", array: report.figures.changes) { json, change in
        guard let framework = report.frameworks[change.framework] else { return }
        json.change(change, framework: framework)
      }
      json.member("requirements", array: report.figures.requirements) { $0.requirement($1) }
      json.member("agreements", array: report.figures.agreements) { $0.agreement($1) }
      StatisticsJSON(report: report).write(to: &json)
    }
    return ReportFile(path: "data/report.json", text: json.text + "\n")
  }
}

extension JSONText {
  fileprivate mutating func coverage(_ coverage: Coverage) {
    object { json in
      json.member("framework", coverage.framework)
      json.member("year", coverage.year)
      json.member("expected", coverage.reported.count + coverage.absent.count)
      json.member("reported", strings: coverage.reported)
      json.member("absent", strings: coverage.absent)
      json.member("first_time", strings: coverage.firstTime)
    }
  }

  fileprivate mutating func distribution(_ group: GroupDistribution, scale: RatingScale) {
    let distribution = group.distribution
    object { json in
      json.member("id", FigureID.of(group))
      json.member("framework", group.framework)
      json.member("year", group.year)
      json.member("by", group.grouping.rawValue)
      json.member("key", group.key)
      json.member(
        "levels",
        object: { json in
          for (position, level) in scale.levels.enumerated() { json.member(level.code, distribution.levels[position]) }
        })
      json.member("not_applicable", distribution.notApplicable)
      json.member("not_reported", distribution.notReported)
      json.member("under_review", distribution.underReview)
      json.member("rated", distribution.rated)
      json.member("expected", distribution.expected)
      json.share("meets_or_exceeds", distribution.atLeast(scale.requirementsMetFrom), of: distribution)
      json.share("exceeds", distribution.levels.last ?? 0, of: distribution)
    }
  }

  private mutating func share(_ name: String, _ part: Int, of distribution: Distribution) {
    member(
      name,
      object: { json in
        json.member("part", part)
        for denominator in Denominator.allCases {
          let name = denominator.rawValue.split(separator: "-").joined(separator: "_")
          json.member("percent_of_\(name)", Share(part, of: distribution.total(denominator)).roundedPercent)
        }
      })
  }

  fileprivate mutating func change(_ change: Change, framework: Framework) {
    object { json in
      json.member("framework", change.framework)
      json.member("from", change.from)
      json.member("to", change.to)
      json.member("indicators", array: change.indicators.enumerated()) { json, entry in
        json.object { json in
          json.member("indicator", framework.indicators[entry.offset].number)
          json.movement(entry.element)
        }
      }
      json.member("total", object: { $0.movement(change.total) })
    }
  }

  private mutating func movement(_ movement: Change.Movement) {
    member("improved", movement.improved)
    member("unchanged", movement.unchanged)
    member("worsened", movement.worsened)
    member("not_comparable", movement.notComparable)
  }

  fileprivate mutating func requirement(_ fact: RequirementFact) {
    object { json in
      json.member("framework", fact.framework)
      json.member("year", fact.year)
      json.member("indicator", fact.indicator)
      json.member("criterion", fact.criterion)
      for state in RequirementState.allCases { json.member(state.columnName, fact.count(state)) }
      json.member("holds_back", fact.holdsBack.count)
    }
  }

  fileprivate mutating func agreement(_ row: AgreementCount) {
    object { json in
      json.member("framework", row.framework)
      json.member("year", row.year)
      json.member("indicator", row.indicator)
      for agreement in Agreement.allCases { json.member(agreement.columnName, row.counts[agreement] ?? 0) }
    }
  }
}
