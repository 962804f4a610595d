import Formats
import Model

/// Pairs of initiatives as CSV: `data/pairs.csv`, and what the option `--pairs` prints.
package struct InitiativePairRows {
  let initiatives: [Initiative]

  package init(initiatives: [Initiative]) { self.initiatives = initiatives }

  /// The pairs of which the audience sees both initiatives, the strongest first.
  func file(_ report: InitiativeReport) -> ReportFile {
    var csv = CSVWriter()
    csv.row(["id1", "entities1", "id2", "entities2", "country", "kind", "score", "evidence"])
    for pair in report.pairs {
      let (first, second) = (initiatives[pair.first], initiatives[pair.second])
      guard report.audience.sees(first), report.audience.sees(second) else { continue }
      let countries = InitiativeGroup.countries(of: pair, in: report)
      for text in [
        first.id, Self.list(first.entities), second.id, Self.list(second.entities), Self.list(countries),
        pair.kind.rawValue,
      ] { csv.cell(text) }
      csv.cell(formatted: Self.decimal(pair.score))
      csv.cell(Self.evidence(pair))
      csv.endRow()
    }
    return ReportFile(path: "data/pairs.csv", text: csv.text)
  }

  /// The pairs that were asked for, in the order in which they were asked for.
  package func text(_ pairs: [InitiativePair]) -> String {
    var csv = CSVWriter()
    csv.row(["id1", "id2", "score", "kind", "evidence"])
    for pair in pairs {
      csv.cell(initiatives[pair.first].id)
      csv.cell(initiatives[pair.second].id)
      csv.cell(formatted: Self.decimal(pair.score))
      csv.cell(pair.kind.rawValue)
      csv.cell(Self.evidence(pair))
      csv.endRow()
    }
    return csv.text
  }

  private static func list(_ names: [String]) -> String { names.joined(separator: "; ") }

  /// Each fact as `name=value`, with what was found in brackets.
  private static func evidence(_ pair: InitiativePair) -> String {
    pair.evidence.map { fact in
      "\(fact.feature)=\(decimal(fact.value))" + (fact.found.isEmpty ? "" : " (\(VisibleText.onOneLine(fact.found)))")
    }.joined(separator: "; ")
  }

  /// A number with four decimals.
  static func decimal(_ value: Double) -> String {
    let parts = Int((value * 10_000).rounded())
    let digits = String(abs(parts) % 10_000)
    return (parts < 0 ? "-" : "") + "\(abs(parts) / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
