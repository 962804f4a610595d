/// One requirement of an indicator.
package struct Criterion: Hashable, Sendable {
  /// Such as `6.a2`: the indicator's number, a letter for the level, and the position.
  package var code: String
  /// The requirement as a statement.
  package var text: String
  /// The requirement as a question to the entity; nil if `rule` uses other questions.
  package var ask: String?
  /// Whether a source confirms the requirement.
  ///
  /// If not, it is based on general knowledge of the field.
  package var isConfirmed: Bool
  /// Whether the requirement is a partial one, asked of entities below the lowest level with requirements.
  package var isPartial: Bool
  /// The rule that decides whether the requirement is met.
  ///
  /// A simple requirement tests its own yes-no question.
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
