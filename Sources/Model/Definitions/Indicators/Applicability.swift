/// The rule that decides when an indicator does not apply to an entity.
package struct Applicability: Hashable, Sendable {
  package var text: String
  package var rule: Rule

  package init(text: String, rule: Rule) {
    self.text = text
    self.rule = rule
  }
}
