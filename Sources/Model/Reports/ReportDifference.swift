/// Something in which a published report is not what its inputs give.
package struct ReportDifference: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// An input or a definition.
    case inputMissing = "input-missing", inputChanged = "input-changed", inputNew = "input-new"
    /// The report was made by another version of the program.
    case version
    case fileMissing = "file-missing", fileExtra = "file-extra"
    case figure
    case figureMissing = "figure-missing", figureExtra = "figure-extra"
    /// Anything else in a file.
    case text
    /// A page that no browser would read as one of a report.
    case unreadable
  }

  package let kind: Kind
  /// The file of the report, or the input.
  package let file: String
  /// The name of the figure, or where it stands in a table or in JSON; nil for what is no figure.
  package var figure: String?
  package var line: Int?
  package var published: String?
  package var recomputed: String?

  package init(
    kind: Kind, file: String, figure: String? = nil, line: Int? = nil, published: String? = nil,
    recomputed: String? = nil
  ) {
    self.kind = kind
    self.file = file
    self.figure = figure
    self.line = line
    self.published = published
    self.recomputed = recomputed
  }
}
