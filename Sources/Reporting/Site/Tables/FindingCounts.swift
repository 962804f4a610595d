import Formats
import Model

/// The findings of a report by code, with their number and places.
///
/// Values from the files are never shown.
struct FindingCounts {
  let view: ReportView

  private static let maxPlaces = 5

  var context: [String: Any] {
    let words = view.words
    let findings = view.report.findings
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = findings.reduce(0) { $0 + ($1.severity == severity ? $1.count : 0) }
      return count == 0 ? nil : words.say("count-\(severity.rawValue)", ["n": .count(count)])
    }
    return [
      "headline": findings.isEmpty
        ? words.say("headline-findings-none")
        : words.say("headline-findings", ["counts": .text(words.language.list(counts))]),
      "rows": rows, "has-rows": !findings.isEmpty,
    ]
  }

  private struct Kind: Hashable {
    let severity: Severity
    let code: FindingCode
  }

  /// The most severe findings first, then the most frequent.
  private var rows: [[String: Any]] {
    let order = Dictionary(uniqueKeysWithValues: FindingCode.allCases.enumerated().map { ($1, $0) })
    return Dictionary(grouping: view.report.findings) { Kind(severity: $0.severity, code: $0.code) }
      .sorted { a, b in
        (b.key.severity, b.value.count, order[a.key.code] ?? 0) < (
          a.key.severity, a.value.count, order[b.key.code] ?? 0
        )
      }
      .map { kind, findings in
        row(kind, findings.map(\.place).sorted(), count: findings.reduce(0) { $0 + $1.count })
      }
  }

  private func row(_ kind: Kind, _ places: [SourcePlace], count: Int) -> [String: Any] {
    let words = view.words
    return [
      "severity": words.say("severity-\(kind.severity.rawValue)"), "tone": kind.severity.rawValue,
      "code": kind.code.rawValue, "message": withoutPlaceholder(words.pattern("finding.\(kind.code.rawValue).message")),
      "remedy": withoutPlaceholder(words.pattern("finding.\(kind.code.rawValue).remedy")),
      "count": words.language.grouped(count), "files": words.language.grouped(Set(places.map(\.file)).count),
      "places": places.prefix(Self.maxPlaces).map(place),
      "more": places.count > Self.maxPlaces
        ? words.say("more-places", ["n": .count(places.count - Self.maxPlaces)]) : false,
    ]
  }

  /// Removes the placeholder of a hidden value at the end of a message.
  private func withoutPlaceholder(_ pattern: String) -> String {
    pattern.replacing(": ….", with: ".").replacing("….", with: "…")
  }

  private func place(_ place: SourcePlace) -> String {
    view.words.place(place)
  }
}
