/// An entity's own rating on one indicator, as read from a file.
package struct ReportedRating: Hashable, Sendable {
  /// The position of the indicator in its framework.
  package var indicator: Int
  package var rating: Rating
  package var texts: ReportedTexts
  package var basis: Basis
  package var status: ReportStatus
  /// Whether the entity adopted or replaced a common input; nil if the file does not say.
  package var input: CommonInputChoice?
  /// The place where the record begins.
  package var place: SourcePlace
  /// Where the rating itself stands in the file: a place of its own would hold the file a second time.
  private var cellLine: UInt32
  private var cellColumn: UInt32
  private var spreadsheetColumn: UInt16

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
    (cellLine, cellColumn, spreadsheetColumn) = Self.numbers(of: cell ?? place)
  }

  private static func numbers(of place: SourcePlace) -> (line: UInt32, column: UInt32, spreadsheetColumn: UInt16) {
    (
      UInt32(clamping: place.line ?? 0), UInt32(clamping: place.column ?? 0), UInt16(clamping: place.cellColumn ?? 0)
    )
  }

  /// The place of the rating itself.
  package var cell: SourcePlace {
    get {
      SourcePlace(
        file: place.file, line: Int(cellLine), column: Int(cellColumn), row: place.row,
        cellColumn: Int(spreadsheetColumn))
    }
    set { (cellLine, cellColumn, spreadsheetColumn) = Self.numbers(of: newValue) }
  }

  /// Where the record begins, with the cell of the rating as a spreadsheet names it.
  package var placeOfRecord: SourcePlace {
    SourcePlace(file: place.file, line: place.line, row: place.row, cellColumn: Int(spreadsheetColumn))
  }

  package var justification: String { texts.justification }
  package var evidence: String { texts.evidence }
}
