/// A problem in data, as a value: it is collected, counted and shown, never thrown.
///
/// A finding holds no sentence. `code` and `arguments` say what is wrong; `Words` says it in a language.
package struct Finding: Hashable, Sendable {
  package var code: FindingCode
  package var severity: Severity
  package var place: SourcePlace
  /// What stands in the file, verbatim; nil where nothing stands there.
  package var found: String?
  /// Values for the wording, by the names that the catalogue uses.
  package var arguments: [String: String]
  /// Why the entity lets a warning stand, in its own words; nil where it has not said.
  package var explanation: String?

  package init(
    _ code: FindingCode, at place: SourcePlace, found: String? = nil, arguments: [String: String] = [:],
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
  /// Whether somebody still has to look at it.
  package var isOpen: Bool { explanation == nil }
}

/// A list that takes findings as they are made.
package typealias FindingSink = (Finding) -> Void
