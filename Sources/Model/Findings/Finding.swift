/// A problem in the data.
///
/// Findings are collected, counted and shown, but never thrown.
///
/// A finding contains no text for readers. `Words` makes the text from `code` and `arguments`, in each language.
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
  /// The text found in the file, verbatim; nil if there is none.
  package var found: String?
  /// The values to insert into the text, by the names that the catalogue uses.
  package var arguments: FindingArguments
  /// The entity's reason for keeping the data despite a warning; nil if it has given none.
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
  /// Whether the entity has not explained the finding.
  package var isOpen: Bool { explanation == nil }

  /// Several values from a file, joined for `found`.
  ///
  /// The result does not depend on the language.
  package static func found(_ values: some Sequence<String>) -> String { values.joined(separator: ", ") }
}

/// A function that receives each new finding.
package typealias FindingSink = (Finding) -> Void
