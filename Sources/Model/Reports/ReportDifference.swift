/// A difference between a published report and one made again from its inputs.
package struct ReportDifference: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// An input or a definition is missing, has changed or is new.
    case inputMissing = "input-missing", inputChanged = "input-changed", inputNew = "input-new"
    /// The report was made by another version of the program.
    case version
    case fileMissing = "file-missing", fileExtra = "file-extra"
    case figure
    case figureMissing = "figure-missing", figureExtra = "figure-extra"
    /// Any other text in a file differs.
    case text
    /// A file is not a valid page of a report.
    case unreadable
  }

  package let kind: Kind
  /// The path of the file in the report, or of the input.
  package let file: String
  /// The name of the figure, or its position in a table or in JSON; nil if the difference is not in a figure.
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
