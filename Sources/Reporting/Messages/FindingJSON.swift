import Formats
import Model
import Words

/// Findings for other programs: one JSON object per line.
package enum FindingJSON {
  /// The version of the format.
  ///
  /// It increases when a member changes its meaning or is removed. New members are added at the end.
  private static let version = 2

  package static func lines(_ findings: [Finding], words: Catalogue) -> String {
    findings.reduce(into: "") { $0 += line($1, words) + "\n" }
  }

  private static func line(_ finding: Finding, _ words: Catalogue) -> String {
    let texts = words.words(for: finding)
    var json = JSONWriter()
    json.object {
      $0.member("code", finding.code.rawValue)
      $0.member("severity", finding.severity.rawValue)
      $0.members(of: finding.place)
      $0.member("found", finding.found)
      $0.member("expected", texts.expected)
      $0.member("remedy", texts.remedy)
      $0.member("explanation", finding.explanation)
      $0.member("version", version)
      $0.member("entity", finding.entity)
      $0.spreadsheetMembers(of: finding.place)
      $0.member("field", finding.field)
      $0.member("heading", finding.heading)
      $0.member("message", texts.message)
      $0.member("count", finding.count)
      $0.sheetMember(of: finding.place)
    }
    return json.text
  }
}
