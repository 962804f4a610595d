import Model

extension ZIPProblem {
  /// The finding that tells of the problem.
  func finding(at place: SourcePlace) -> Finding {
    switch self {
    case .empty: Finding(.fileEmpty, at: place)
    case .tooLarge(let reason, let expected):
      Finding(.zipTooLarge, at: place, arguments: ["reason": reason, "expected": expected])
    case .damaged(let reason): Finding(.zipDamaged, at: place, arguments: ["reason": reason])
    case .sizeMismatch: Finding(.zipOtherSize, at: place)
    case .severalArchives: Finding(.zipSeveralArchives, at: place)
    case .unlistedFile: Finding(.zipFileUnlisted, at: place)
    }
  }
}
