/// A problem in data.
///
/// Findings are values: they are collected, counted and shown, never thrown.
///
/// A finding contains no sentences: `Words` makes the message from its code and arguments.
///
/// ```swift
/// let place = SourcePlace(file: "ratings.csv", line: 7, column: 5)
/// let finding = Finding(.yearForm, at: place, found: "2025.0", arguments: ["year": "2025"])
/// print(finding.severity, finding.isOpen)  // note true
/// ```
package struct Finding: Hashable, Sendable {
  package var code: FindingCode
  package var severity: Severity
  package var place: SourcePlace
  /// The text in the file, verbatim; nil if there is none.
  package var found: String?
  /// Values for the message, under the names that the catalogue uses.
  package var arguments: FindingArguments
  /// The entity's reason for not acting on a warning; nil if it has given none.
  package var explanation: String?

  package init(
    _ code: FindingCode, at place: SourcePlace, found: String? = nil, arguments: FindingArguments = [:],
    severity: Severity? = nil
  ) {
    self.code = code
    self.severity = severity ?? code.severity
    self.place = place
    self.found = found
    self.arguments = arguments
  }
}

extension Finding {
  /// Whether the finding still needs attention.
  package var isOpen: Bool { explanation == nil }

  /// Several values from a file, joined into one text for `found`.
  ///
  /// The separator does not depend on the language, because other programs read it.
  package static func found(_ values: some Sequence<String>) -> String { values.joined(separator: ", ") }
}

/// A function that collects findings.
package typealias FindingSink = (Finding) -> Void
