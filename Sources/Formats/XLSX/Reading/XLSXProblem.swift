import Model

/// Why a workbook, or a sheet of one, cannot be read to its end.
enum XLSXProblem: Error {
  /// What is wrong with it.
  case damaged(PhraseKey)
  /// What exceeds a limit, and the limit.
  case tooLarge(PhraseKey, PhraseKey)

  func finding(at place: SourcePlace) -> Finding {
    switch self {
    case .damaged(let reason): Finding(.workbookDamaged, at: place, arguments: ["reason": reason])
    case .tooLarge(let reason, let expected):
      Finding(.workbookTooLarge, at: place, arguments: ["reason": reason, "expected": expected])
    }
  }
}
