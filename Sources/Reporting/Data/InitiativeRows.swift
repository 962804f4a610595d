import Formats
import Model

/// The initiatives that the audience sees: `data/initiatives.csv`.
struct InitiativeRows {
  let report: InitiativeReport

  var file: ReportFile {
    var csv = CSVWriter()
    csv.row([
      "id", "year", "entities", "title", "description", "kind", "countries", "places", "programme", "partners",
      "sdg_targets", "indicators", "groups", "start", "end", "budget", "currency", "parent", "good_practice",
      "practice_for", "link", "public", "file", "line", "row", "cell",
    ])
    for initiative in report.shown { csv.cells(of: initiative) }
    return ReportFile(path: "data/initiatives.csv", text: csv.text)
  }
}

extension CSVWriter {
  fileprivate mutating func cells(of initiative: Initiative) {
    cell(initiative.id)
    cell(initiative.year)
    for text in [
      Self.list(initiative.entities), initiative.title, initiative.description, initiative.kind,
      Self.list(initiative.countries), Self.list(initiative.places), initiative.programme,
      Self.list(initiative.partners), Self.list(initiative.targets), Self.list(initiative.indicators),
      Self.list(initiative.groups), initiative.start?.description ?? "", initiative.end?.description ?? "",
      initiative.budget?.amount.description ?? "", initiative.budget?.currency.description ?? "", initiative.parent,
      initiative.isGoodPractice ? "yes" : "no", Self.list(initiative.practiceFor), initiative.link,
      initiative.isPublic ? "yes" : "no", initiative.place.file,
    ] { cell(text) }
    if let line = initiative.place.line { cell(line) } else { cell("") }
    spreadsheetCells(of: initiative.place)
    endRow()
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "; ") }
}
