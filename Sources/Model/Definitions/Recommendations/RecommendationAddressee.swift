/// Somebody whom recommendations address and who is not one entity: a group, a predecessor, or one who does not report.
package struct RecommendationAddressee: Hashable, Sendable {
  package var id: String
  package var name: String
  /// Whether all entities belong to it.
  package var includesAll: Bool
  /// Types of entities that belong to it.
  package var types: [String]
  /// Codes of entities that belong to it, or that continue the work of a former addressee.
  package var codes: [String]
  /// Codes of entities that do not belong to it although their type does.
  package var exceptions: [String]
  package var note: String

  package init(
    id: String, name: String, includesAll: Bool = false, types: [String] = [], codes: [String] = [],
    exceptions: [String] = [], note: String = ""
  ) {
    self.id = id
    self.name = name
    self.includesAll = includesAll
    self.types = types
    self.codes = codes
    self.exceptions = exceptions
    self.note = note
  }

  /// Whether any entity can belong to it; not so for Member States, for example.
  package var hasEntities: Bool { includesAll || !types.isEmpty || !codes.isEmpty }
}
