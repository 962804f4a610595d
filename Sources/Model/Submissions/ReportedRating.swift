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
  /// The cell of the rating itself.
  ///
  /// It does not repeat the name of the file, which `place` has.
  package private(set) var position: Position

  package init(
    indicator: Int, rating: Rating, texts: ReportedTexts = ReportedTexts(), basis: Basis, status: ReportStatus,
    input: CommonInputChoice? = nil, place: SourcePlace, position: Position? = nil
  ) {
    self.indicator = indicator
    self.rating = rating
    self.texts = texts
    self.basis = basis
    self.status = status
    self.input = input
    self.place = place
    self.position = position ?? Position(place)
  }

  /// Where a value stands in the file of its record.
  package struct Position: Hashable, Sendable {
    // 0 where a number is not known.
    fileprivate let line: UInt32
    fileprivate let column: UInt32
    fileprivate let spreadsheetColumn: UInt16

    package init(line: Int, column: Int?, spreadsheetColumn: Int) {
      self.line = UInt32(clamping: line)
      self.column = UInt32(clamping: column ?? 0)
      self.spreadsheetColumn = UInt16(clamping: spreadsheetColumn)
    }

    package init(_ place: SourcePlace) {
      self.init(line: place.line ?? 0, column: place.column, spreadsheetColumn: place.cellColumn ?? 0)
    }
  }

  /// The place of the rating itself.
  package var cell: SourcePlace {
    get {
      SourcePlace(
        file: place.file, line: Int(position.line), column: Int(position.column), row: place.row,
        cellColumn: Int(position.spreadsheetColumn))
    }
    set { position = Position(newValue) }
  }

  /// Where the record begins, with the cell of the rating as a spreadsheet names it.
  package var placeOfRecord: SourcePlace {
    SourcePlace(file: place.file, line: place.line, row: place.row, cellColumn: Int(position.spreadsheetColumn))
  }

  package var justification: String { texts.justification }
  package var evidence: String { texts.evidence }
}
