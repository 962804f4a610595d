import Formats
import Model

/// The facts of requirements and the agreement of claims with answers, as tables.
struct RequirementRows {
  let report: SystemReport

  /// A row a requirement, with numbers and names of entities; names are separated by semicolons.
  var csv: CSVText {
    var csv = CSVText()
    csv.row(
      ["framework", "year", "indicator", "criterion", "level", "requirement", "confirmed"]
        + RequirementState.allCases.map(\.columnName) + ["holds_back"]
        + RequirementState.allCases.map { "\($0.columnName)_entities" } + ["holds_back_entities"])
    for fact in report.figures.requirements {
      guard let framework = report.frameworks[fact.framework],
        let position = framework.position(ofIndicator: fact.indicator),
        let criterion = framework.indicators[position].criteria.first(where: { $0.code == fact.criterion })
      else { continue }
      csv.cell(fact.framework)
      csv.cell(fact.year)
      csv.cell(fact.indicator)
      csv.cell(fact.criterion)
      let level = framework.indicators[position].level(ofCriterion: fact.criterion)
      csv.cell(level.map { framework.scale.levels[$0].code } ?? "")
      csv.cell(criterion.text)
      csv.cell(criterion.isConfirmed ? "yes" : "no")
      for state in RequirementState.allCases { csv.cell(fact.count(state)) }
      csv.cell(fact.holdsBack.count)
      for state in RequirementState.allCases { csv.cell((fact.entities[state] ?? []).joined(separator: "; ")) }
      csv.cell(fact.holdsBack.joined(separator: "; "))
      csv.endRow()
    }
    return csv
  }

  /// A row an indicator in which ratings were derived beside claims, in numbers of entities.
  var agreement: CSVText {
    var csv = CSVText()
    csv.row(["framework", "year", "indicator"] + Agreement.allCases.map(\.columnName))
    for row in report.figures.agreements {
      csv.cell(row.framework)
      csv.cell(row.year)
      csv.cell(row.indicator)
      for agreement in Agreement.allCases { csv.cell(row.counts[agreement] ?? 0) }
      csv.endRow()
    }
    return csv
  }
}

extension RequirementState {
  /// As columns and members are called.
  var columnName: String { rawValue.split(separator: "-").joined(separator: "_") }
}

extension Agreement {
  /// As columns and members are called.
  var columnName: String { rawValue.split(separator: "-").joined(separator: "_") }
}
