/// Which elements of a document are records, so that the reader need not know what they mean.
package struct XMLShape: Sendable {
  /// The root that holds several documents in one.
  package let container: String
  /// The element that holds records, and whose own fields make a record of the table of the same name.
  package let root: String
  /// The table of each element that is a record.
  package let tables: [String: String]

  package init(container: String, root: String, tables: [String: String]) {
    self.container = container
    self.root = root
    self.tables = tables
  }
}
