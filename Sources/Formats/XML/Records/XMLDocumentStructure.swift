/// Describes which elements of a document are records, so that the reader need not know what they mean.
package struct XMLDocumentStructure: Sendable {
  /// The root element that may hold several submissions.
  package let container: String
  /// The element that holds records; its own fields form a record of the table of the same name.
  package let root: String
  /// The table of each record element, by the name of the element.
  package let tables: [String: String]

  /// The fields that are lists.
  ///
  /// The texts of several elements with this name are joined with semicolons.
  package let lists: Set<String>

  /// Whether a name is that of a field of a table: elements within an unknown one are records of another form, not
  /// text.
  package let isField: @Sendable (_ name: String, _ table: String) -> Bool

  package init(
    container: String, root: String, tables: [String: String], lists: Set<String> = [],
    isField: @escaping @Sendable (_ name: String, _ table: String) -> Bool = { _, _ in true }
  ) {
    self.lists = lists
    self.isField = isField
    self.container = container
    self.root = root
    self.tables = tables
  }

  /// The same structure with further names of record elements.
  ///
  /// - Parameter elements: for each name, the element that it stands for.
  package func taking(_ elements: [String: String]) -> Self {
    let further = elements.compactMapValues { tables[$0] }
    return XMLDocumentStructure(
      container: container, root: root, tables: tables.merging(further) { own, _ in own }, lists: lists,
      isField: isField)
  }
}
