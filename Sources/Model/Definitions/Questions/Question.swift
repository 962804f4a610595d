/// A question to the entity, other than the simple yes-no question of a criterion.
package struct Question: Hashable, Sendable {
  package var id: String
  package var type: AnswerType
  package var ask: String
  /// Such as `USD` or `%`; nil if the answer has no unit.
  package var unit: String?

  package init(id: String, type: AnswerType, ask: String, unit: String? = nil) {
    self.id = id
    self.type = type
    self.ask = ask
    self.unit = unit
  }
}
