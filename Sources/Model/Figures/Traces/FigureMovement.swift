/// How one entity's rating on one indicator changed between the two years of a figure.
package struct FigureMovement: Hashable, Sendable {
  package let entity: String
  package let indicator: String
  /// The code of the final rating in the earlier year; nil if the entity neither reported nor was expected to.
  package let before: String?
  /// The code of the final rating in the later year; nil if the entity neither reported nor was expected to.
  package let after: String?
  package let outcome: Outcome
  /// Whether the figure counts the movement.
  package let part: FigureTrace.Part

  package init(
    entity: String, indicator: String, before: String?, after: String?, outcome: Outcome, part: FigureTrace.Part
  ) {
    self.entity = entity
    self.indicator = indicator
    self.before = before
    self.after = after
    self.outcome = outcome
    self.part = part
  }

  package enum Outcome: Hashable, Sendable {
    case improved, unchanged, worsened
    case notComparable(NotComparable)

    /// The measure of the figures that count movements with this outcome.
    package var measure: FigureMeasure {
      switch self {
      case .improved: .improved
      case .unchanged: .unchanged
      case .worsened: .worsened
      case .notComparable: .notComparable
      }
    }
  }
}
