/// One requirement of an indicator.
package struct Criterion: Hashable, Sendable {
  /// The code, for example `6.a2`: the indicator, the letter of the level, the position.
  package var code: String
  /// The requirement as a statement.
  package var text: String
  /// The requirement as a question to the entity; nil if `rule` uses other questions.
  package var ask: String?
  /// Whether a source confirms the requirement.
  ///
  /// If not, it is based on general knowledge of the field.
  package var isConfirmed: Bool
  /// Whether an entity below the lowest level with requirements is asked if it meets this one.
  package var isPartial: Bool
  /// The condition that must be met.
  ///
  /// For a plain criterion, it is the answer to the criterion's own yes-no question.
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
