/// The rule for reaching one level.
package struct LevelRule: Hashable, Sendable {
  /// The position of the level in the framework's scale.
  package var level: Int
  package var text: String
  /// The position of a lower level that must be reached as well; nil if there is none.
  package var includes: Int?
  package var rule: Rule

  package init(level: Int, text: String, includes: Int?, rule: Rule) {
    self.level = level
    self.text = text
    self.includes = includes
    self.rule = rule
  }
}
