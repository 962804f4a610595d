/// A table of submissions with its columns, as a template and a guide show it.
package struct SubmissionTable: Hashable, Sendable {
  /// The name, such as `ratings`, after which a file or a sheet is named.
  package var name: String
  /// The name of a row in XML, such as `rating`.
  package var element: String
  /// In the order used in guides.
  package var columns: [Column]

  package init(name: String, element: String, columns: [Column]) {
    self.name = name
    self.element = element
    self.columns = columns
  }

  package struct Column: Hashable, Sendable {
    /// The heading, such as `marker-scale`.
    package var name: String
    /// The key of the text that says what is written there, such as `initiative-title`.
    package var meaning: String
    package var values: Values
    /// Whether a row without a value cannot be used.
    package var isRequired: Bool

    package init(name: String, meaning: String, values: Values, isRequired: Bool) {
      self.name = name
      self.meaning = meaning
      self.values = values
      self.isRequired = isRequired
    }
  }

  /// What may be written in a column.
  package enum Values: Hashable, Sendable {
    case text
    /// One of these words.
    case words([String])
    case date
    /// A number that is not negative.
    case number
  }
}
