import Model

/// The ids of the work items read so far, stored as fingerprints.
final class SeenItemIDs {
  /// The maximum number of ids stored, so that memory does not grow with the file.
  static let limit = 500_000

  private var known: Set<UInt64> = []
  /// The ids of several items.
  private(set) var contested: Set<UInt64> = []
  /// Whether the files are read again, and `contested` is known.
  private let isRecount: Bool

  /// - Parameter contested: the ids of several items, if the files are read again to choose among them.
  init(contested: Set<UInt64>? = nil) {
    isRecount = contested != nil
    self.contested = contested ?? []
  }

  enum Outcome {
    case new
    /// Several items have the id, so one must be chosen after all files are read.
    case contested
    /// The maximum was reached, so it is unknown whether the id is new.
    case limitReached
  }

  /// Stores the id with this fingerprint, unless it is known already.
  func remember(_ fingerprint: UInt64) -> Outcome {
    if isRecount { return contested.contains(fingerprint) ? .contested : .new }
    guard known.count < Self.limit || known.contains(fingerprint) else { return .limitReached }
    if known.insert(fingerprint).inserted { return .new }
    contested.insert(fingerprint)
    return .contested
  }
}
