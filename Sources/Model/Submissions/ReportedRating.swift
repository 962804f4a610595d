/// An entity's own rating on one indicator, as read from a file.
package struct ReportedRating: Hashable, Sendable {
  /// The position of the indicator in its framework.
  package var indicator: Int
  package var rating: Rating
  package var texts: ReportedTexts
  package var basis: Basis
  package var status: ReportStatus
  /// Whether the entity adopted a common input or gave its own rating; nil if the file does not say.
  package var input: CommonInputChoice?
  /// The place where the record begins.
  package var place: SourcePlace
  /// The line of the rating's value.
  ///
  /// A second `SourcePlace` would use more memory, because it holds the file again.
  private var cellLine: Int?
  private var cellColumn: Int?

  package init(
    indicator: Int, rating: Rating, texts: ReportedTexts = ReportedTexts(), basis: Basis, status: ReportStatus,
    input: CommonInputChoice? = nil, place: SourcePlace, cell: SourcePlace? = nil
  ) {
    self.indicator = indicator
    self.rating = rating
    self.texts = texts
    self.basis = basis
    self.status = status
    self.input = input
    self.place = place
    cellLine = (cell ?? place).line
    cellColumn = (cell ?? place).column
  }

  /// The place of the rating's value.
  package var cell: SourcePlace {
    get { SourcePlace(file: place.file, line: cellLine, column: cellColumn) }
    set { (cellLine, cellColumn) = (newValue.line, newValue.column) }
  }

  package var justification: String { texts.justification }
  package var evidence: String { texts.evidence }
}
