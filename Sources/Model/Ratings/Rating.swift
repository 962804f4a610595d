/// A rating of one entity on one indicator in one year.
package enum Rating: Hashable, Sendable {
  /// A level, by its position on the framework's scale; 0 is the lowest.
  ///
  /// Levels are ordinal: they are counted, never averaged.
  case level(Int)
  case notApplicable
  case notReported
  case underReview
  /// The answers do not decide the level: unanswered questions could still raise it.
  case open

  /// The states outside the scale, in the order in which tables show them.
  package static let outsideScale: [Rating] = reportable + [.open]

  /// The states outside the scale that an entity can report.
  ///
  /// That a rating is open is always worked out.
  package static let reportable: [Rating] = [.notApplicable, .notReported, .underReview]

  /// The code of a state outside the scale; nil for a level.
  package var outsideCode: String? {
    switch self {
    case .level: nil
    case .notApplicable: "not-applicable"
    case .notReported: "not-reported"
    case .underReview: "under-review"
    case .open: "open"
    }
  }

  package var isLevel: Bool { outsideCode == nil }
}
