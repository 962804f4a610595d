/// A question to the entity that is not just a criterion.
package struct Question: Hashable, Sendable {
  package var id: String
  package var type: AnswerType
  package var ask: String
  /// Such as `USD` or `%`; nil where a number has none.
  package var unit: String?

  package init(id: String, type: AnswerType, ask: String, unit: String? = nil) {
    self.id = id
    self.type = type
    self.ask = ask
    self.unit = unit
  }
}
