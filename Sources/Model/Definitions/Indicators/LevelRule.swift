/// What it takes to reach one level.
package struct LevelRule: Hashable, Sendable {
  /// The position of the level in the framework's scale.
  package var level: Int
  package var text: String
  /// The level that must hold as well.
  package var includes: Int?
  package var rule: Rule

  package init(level: Int, text: String, includes: Int?, rule: Rule) {
    self.level = level
    self.text = text
    self.includes = includes
    self.rule = rule
  }
}
