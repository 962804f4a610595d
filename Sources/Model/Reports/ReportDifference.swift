/// A difference between a published report and the one recomputed from its inputs.
package struct ReportDifference: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// An input or a definition is missing, changed or new.
    case inputMissing = "input-missing", inputChanged = "input-changed", inputNew = "input-new"
    /// The report was made by another version of the program.
    case version
    case fileMissing = "file-missing", fileExtra = "file-extra"
    /// The name of the report's folder states another year.
    case folderOfYear = "folder-of-year"
    /// A folder that does not belong to the report, or that is a report itself.
    case folderExtra = "folder-extra", reportWithin = "report-within"
    /// A symbolic link, which is not followed.
    case link
    /// A file that is another file of the same report.
    case fileCopied = "file-copied"
    /// A file that is the one of another report, or that is about another year.
    case fileOfReport = "file-of-report", fileOfYear = "file-of-year"
    case figure
    case figureMissing = "figure-missing", figureExtra = "figure-extra"
    /// Any other difference in a file.
    case text
    /// A page that is not a valid page of a report.
    case unreadable
  }

  package let kind: Kind
  /// The file of the report, or the input.
  package let file: String
  /// The name of the figure, or its place in a table or in JSON; nil if the difference is not in a figure.
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
