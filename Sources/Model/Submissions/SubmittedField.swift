/// One field of a file, as it was read.
package struct SubmittedField: Hashable, Sendable {
  package var table: String
  /// The number of the data row in its table, counted from 1.
  package var row: Int
  /// The name of the column or element; nil for a cell to the right of the last column of the header.
  package var name: String?
  /// The text, verbatim.
  package var value: String
  package var place: SourcePlace

  package init(table: String, row: Int, name: String?, value: String, place: SourcePlace) {
    self.table = table
    self.row = row
    self.name = name
    self.value = value
    self.place = place
  }
}
