/// One field of a submitted file.
package struct SubmittedField: Hashable, Sendable {
  package var table: String
  /// The number of the record in the table, counted from 1.
  package var row: Int
  /// The name of the column or element; nil for a cell beyond the last column of the header.
  package var name: String?
  /// The field that the name was taken for; nil if the value is not used.
  package var meaning: String?
  /// The text, verbatim.
  package var value: String
  package var place: SourcePlace

  package init(table: String, row: Int, name: String?, meaning: String?, value: String, place: SourcePlace) {
    self.table = table
    self.row = row
    self.name = name
    self.meaning = meaning
    self.value = value
    self.place = place
  }
}
