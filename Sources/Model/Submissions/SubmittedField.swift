/// One field of a file as it was read.
package struct SubmittedField: Hashable, Sendable {
  package var table: String
  /// Data records of the table, from 1.
  package var row: Int
  /// The column or element; nil for a cell beyond the header.
  package var name: String?
  /// Verbatim.
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
