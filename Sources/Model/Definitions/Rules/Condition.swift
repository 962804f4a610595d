/// A comparison of one value with another.
package struct Condition: Hashable, Sendable {
  package var subject: Operand
  package var comparison: Comparison<String, Operand>

  package init(subject: Operand, comparison: Comparison<String, Operand>) {
    self.subject = subject
    self.comparison = comparison
  }
}
