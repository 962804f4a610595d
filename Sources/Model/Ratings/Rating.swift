/// A rating of one entity on one indicator in one year.
package enum Rating: Hashable, Sendable {
  /// The position of the level in the framework's scale, where 0 is the lowest. Levels are counted, never averaged.
  case level(Int)
  case notApplicable
  case notReported
  case underReview

  /// The three states outside the scale, in the order in which tables show them.
  package static let outsideScale: [Rating] = [.notApplicable, .notReported, .underReview]

  /// The code of a state outside the scale; nil for a level.
  package var outsideCode: String? {
    switch self {
    case .level: nil
    case .notApplicable: "not-applicable"
    case .notReported: "not-reported"
    case .underReview: "under-review"
    }
  }

  package var isLevel: Bool { outsideCode == nil }
}
