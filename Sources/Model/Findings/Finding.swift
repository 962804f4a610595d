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
  /// The entity of the row: its code, or what the row writes in its place; nil where no row tells it.
  package var entity: String?
  /// The field that the place holds, by the name that guides use; nil where the finding is about more than a field.
  package var field: String?
  /// The heading of the column as the file writes it.
  package var heading: String?
  /// How often the same was found.
  package var count = 1
  /// The first of these, from the one that the finding tells; empty where there is only one.
  package var occurrences: [Occurrence] = []
  /// The lines of all these, for findings about the form of rows.
  package var rowLines: [Int] = []
  /// Why the entity lets a warning stand, in its own words; nil where it has not said.
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
    entity = arguments["entity"]
    field = arguments["field"]
  }
}

extension Finding {
  /// One of several places where the same was found.
  package struct Occurrence: Hashable, Sendable {
    package var place: SourcePlace
    package var found: String?

    package init(place: SourcePlace, found: String?) {
      self.place = place
      self.found = found
    }
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
