/// One requirement of an indicator.
package struct Criterion: Hashable, Sendable {
  /// Such as `6.a2`: indicator, level letter, position.
  package var code: String
  /// The requirement as a statement.
  package var text: String
  /// The requirement as a question to the entity; nil where `rule` asks other questions.
  package var ask: String?
  /// Whether a source confirms the requirement; otherwise it rests on general knowledge of the field.
  package var isConfirmed: Bool
  /// Whether an entity below the lowest level with requirements is asked if it has this part.
  package var isPartial: Bool
  /// What is tested; a plain criterion tests its own yes-no question.
  package var rule: Rule

  package init(code: String, text: String, ask: String?, isConfirmed: Bool, isPartial: Bool, rule: Rule) {
    self.code = code
    self.text = text
    self.ask = ask
    self.isConfirmed = isConfirmed
    self.isPartial = isPartial
    self.rule = rule
  }
}
