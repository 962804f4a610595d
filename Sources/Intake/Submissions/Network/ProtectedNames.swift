import Model

/// The names and addresses of persons in all files, which nothing that is written may hold.
///
/// Only one reader uses this object at a time.
package final class ProtectedNames {
  package private(set) var names = PersonalNames()
  /// What stands in place of a text that is not shown.
  package static let mark = "…"

  func insert(_ details: PrivateDetails) {
    names.insert(details.name)
    names.insert(address: details.address)
  }

  /// The finding without texts in which one of the names or addresses stands.
  package func withheld(from finding: Finding) -> Finding {
    if names.isEmpty { return finding }
    var finding = finding
    finding.found = finding.found.map(shown)
    finding.heading = finding.heading.map(shown)
    finding.entity = finding.entity.map(shown)
    for index in finding.occurrences.indices {
      finding.occurrences[index].found = finding.occurrences[index].found.map(shown)
    }
    for name in finding.arguments.mapped(
      text: { _ in () }, list: { _ in () }, phrase: { _ in () }, phrases: { _ in () }
    )
    .keys {
      if let text = finding.arguments[name], names.occur(in: text) { finding.arguments[name] = Self.mark }
      if let list = finding.arguments[list: name], list.contains(where: names.occur) {
        finding.arguments[list: name] = list.map(shown)
      }
    }
    return finding
  }

  private func shown(_ text: String) -> String { names.occur(in: text) ? Self.mark : text }
}
