import Formats
import Model
import Words

/// Findings for other programs: one JSON object per line.
package enum FindingJSON {
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
    }
    return json.text
  }
}
