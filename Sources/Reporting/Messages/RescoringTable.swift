import Formats
import Model

/// The ratings that would change, for spreadsheets and other programs.
package struct RescoringTable {
  private let rescoring: Rescoring

  package init(_ rescoring: Rescoring) { self.rescoring = rescoring }

  package var csv: String {
    var csv = CSVWriter()
    csv.row(["entity", "indicator", "other_indicator", "before", "after", "provisional", "verdict"])
    for row in rescoring.rows {
      csv.row([
        row.entity, Self.merged(row.indicators), row.other ?? "", Self.merged(rescoring.before(row)),
        rescoring.after(row) ?? "", row.isProvisional ? "yes" : "no", row.verdict.rawValue,
      ])
    }
    return VisibleText.escaped(csv.text)
  }

  package var json: String {
    var json = JSONWriter(indented: true)
    json.object { json in
      json.member("framework", rescoring.framework.id)
      json.member("other_framework", rescoring.other.id)
      json.member("year", rescoring.year)
      json.member("levels", array: rescoring.levels) { json, level in
        json.object {
          $0.member("level", level.code)
          $0.member("before", level.before)
          $0.member("after", level.after)
        }
      }
      json.member("ratings", array: rescoring.rows) { json, row in
        json.object {
          $0.member("entity", row.entity)
          $0.member("indicators", strings: row.indicators)
          $0.member("other_indicator", row.other)
          $0.member("before", strings: rescoring.before(row))
          $0.member("after", rescoring.after(row))
          $0.member("provisional", row.isProvisional)
          $0.member("verdict", row.verdict.rawValue)
        }
      }
    }
    return json.text + "\n"
  }

  /// Merged indicator numbers or ratings as the text of one cell.
  private static func merged(_ values: [String]) -> String { values.joined(separator: " + ") }
}

extension Rescoring {
  /// The codes of the current ratings.
  func before(_ row: Row) -> [String] { row.before.map { framework.scale.level(of: $0).code } }

  /// The code of the rating under the changed definitions.
  func after(_ row: Row) -> String? { row.after.map { other.scale.level(of: $0).code } }
}
