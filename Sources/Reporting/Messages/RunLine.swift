import Model
import Words

/// The one line that a run prints when something has changed, for a mail from cron.
package struct RunLine {
  private let words: Catalogue
  private static let maxNames = 10

  package init(words: Catalogue) { self.words = words }

  /// What a first report says; nil if it has no errors and nothing was left out.
  package func text(
    firstReport folder: String, findings: [Finding], leftOut: String?, command: String
  ) -> String? {
    let counts = SeverityCounts(findings)
    guard counts.hasErrors else { return leftOut }
    let errors = findings.filter { $0.isOpen && $0.severity >= .error }
    let subjects = Set(errors.map { $0.entity ?? $0.place.file }).sorted()
    return words.say(
      "run-done",
      [
        "folder": .text(folder), "counts": .text(words.words(for: counts)), "names": .text(names(subjects)),
        "command": .text(command),
        "more": .text(leftOut.map { $0 + " " } ?? ""),
      ])
  }

  /// What has changed; nil if nothing has.
  package func text(
    _ changes: ReportChanges, in folder: String, findings: [Finding], leftOut: String?, command: String
  ) -> String? {
    guard !changes.isEmpty else { return nil }
    return words.say(
      "run-changed",
      [
        "folder": .text(folder), "changes": .text(parts(of: changes).joined(separator: "; ")),
        "counts": .text(words.words(for: SeverityCounts(findings))), "command": .text(command),
        "more": .text(changes.isLeftOutChanged ? leftOut.map { $0 + " " } ?? "" : ""),
      ])
  }

  private func parts(of changes: ReportChanges) -> [String] {
    var parts: [String] = []
    for (key, entities) in [("new", changes.newEntities), ("gone", changes.goneEntities)] where !entities.isEmpty {
      parts.append(words.say("run-changed-entities-\(key)", ["names": .text(names(entities))]))
    }
    for (key, change) in [("new", changes.newFindings), ("gone", changes.goneFindings)] where change.count > 0 {
      parts.append(
        words.say(
          "run-changed-findings-\(key)", ["n": .count(change.count), "names": .text(names(change.subjects))]))
    }
    if changes.isLeftOutChanged { parts.append(words.say("run-changed-left-out")) }
    return parts
  }

  /// A list of names; `.` stands for findings about all submissions.
  private func names(_ names: [String]) -> String {
    let shown = names.prefix(Self.maxNames).map { $0 == "." ? words.say("run-whole-folder") : $0 }
    guard names.count > shown.count else { return words.language.list(shown) }
    return shown.joined(separator: words.say("list-comma")) + " "
      + words.say("more-places", ["n": .count(names.count - shown.count)])
  }
}
