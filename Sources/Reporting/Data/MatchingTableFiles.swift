import Formats
import Model

/// What decides which initiatives are candidates, as tables, with the same join as a query: the option `--features`.
package struct MatchingTableFiles {
  package private(set) var files: [ReportFile] = []

  /// - Parameters:
  ///   - texts: the number of each initiative's text.
  ///   - terms: the terms of texts; the squares of a text's weights add up to one.
  ///   - names: rare names that several texts have.
  ///   - threshold: the similarity from which a pair is a candidate.
  package init(
    initiatives: [Initiative], texts: [Int], terms: some Sequence<(text: Int, term: Int, weight: Double)>,
    names: some Sequence<(text: Int, name: Int)>, threshold: Double
  ) {
    add("initiatives", ["position", "id", "year", "entities", "text"]) { csv in
      for (position, (initiative, text)) in zip(initiatives, texts).enumerated() {
        csv.cell(position)
        csv.cell(initiative.id)
        csv.cell(initiative.year)
        csv.cell(initiative.entities.joined(separator: "; "))
        csv.cell(text)
        csv.endRow()
      }
    }
    add("terms", ["text", "term", "weight"]) { csv in
      for term in terms {
        csv.cell(term.text)
        csv.cell(term.term)
        csv.cell(formatted: "\(term.weight)")
        csv.endRow()
      }
    }
    add("names", ["text", "name"]) { csv in
      for name in names {
        csv.cell(name.text)
        csv.cell(name.name)
        csv.endRow()
      }
    }
    let query = String(decoding: PackageResources.candidates_sql, as: UTF8.self)
    files.append(ReportFile(path: "candidates.sql", text: query.replacing("{{threshold}}", with: "\(threshold)")))
  }

  private mutating func add(_ name: String, _ columns: [String], rows: (inout CSVWriter) -> Void) {
    var csv = CSVWriter()
    csv.row(columns)
    rows(&csv)
    files.append(ReportFile(path: "\(name).csv", text: VisibleText.escaped(csv.text)))
  }
}
