/// The focal points for gender of an entity beside the requirement, by their latest rows.
package struct FocalPointCoverage: Hashable, Sendable {
  /// P-4 or above, written terms of reference, and at least a fifth of the time.
  package static let (level, percent) = (StaffLevel(category: .professional, step: 4), 20)

  package var entity: String
  /// The year of the rows; nil if there are none.
  package var year: Int?
  /// Without alternates.
  package var main: [Main]
  package var alternateCount: Int

  package init(entity: String, year: Int?, main: [Main], alternateCount: Int) {
    self.entity = entity
    self.year = year
    self.main = main
    self.alternateCount = alternateCount
  }

  /// A focal point that is no alternate.
  package struct Main: Hashable, Sendable {
    package var focalPoint: FocalPoint
    package var hasAlternate: Bool

    package init(focalPoint: FocalPoint, hasAlternate: Bool) {
      self.focalPoint = focalPoint
      self.hasAlternate = hasAlternate
    }

    package var level: Bool? { focalPoint.level.flatMap { $0.isAtLeast(FocalPointCoverage.level) } }
    package var terms: Bool? { focalPoint.hasTerms }
    package var time: Bool? {
      focalPoint.shareOfTime.map { $0.units >= Int64(FocalPointCoverage.percent) * ExactDecimal.unitsPerOne }
    }

    /// Whether all three parts hold; nil if none fails and one is not stated.
    package var meets: Bool? {
      let parts = [level, terms, time]
      if parts.contains(false) { return false }
      return parts.contains(nil) ? nil : true
    }
  }

  package var state: State {
    if main.isEmpty { return .none }
    if main.contains(where: { $0.meets == false }) { return .below }
    return main.contains { $0.meets == nil } ? .notStated : .meets
  }

  package enum State: String, CaseIterable, Sendable {
    /// All focal points meet the requirement.
    case meets
    /// One of them does not.
    case below
    /// None fails, and something is not stated.
    case notStated = "not-stated"
    /// No focal point is told.
    case none
  }
}
