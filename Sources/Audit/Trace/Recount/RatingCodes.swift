import Model

/// The codes of the ratings that the figures of one framework count.
struct RatingCodes {
  /// Lowest level first.
  let levels: [String]
  let met: Set<String>
  /// What the framework's own denominator counts.
  let denominator: Set<String>

  static let notApplicable = Rating.notApplicable.outsideCode ?? ""
  static let notReported = Rating.notReported.outsideCode ?? ""
  static let underReview = Rating.underReview.outsideCode ?? ""
  static let open = Rating.open.outsideCode ?? ""

  init(_ framework: String, in sources: RatingSources) {
    levels = sources.levels[framework] ?? []
    met = sources.metCodes[framework] ?? []
    denominator = sources.denominatorCodes[framework] ?? Set(levels)
  }

  /// The codes that a count, or the numerator of a share, counts; nil for any other measure.
  func counts(_ measure: FigureMeasure) -> Set<String>? {
    switch measure {
    case .share(.meetsOrExceeds, _): return met
    case .share(.exceeds, _): return Set(levels.suffix(1))
    case .number(let code):
      if code == FigureMeasure.ShareNumerator.meetsOrExceeds.rawValue { return met }
      if let denominator = Denominator(rawValue: code) { return codes(of: denominator) }
      return [code]
    case .word: return nil
    }
  }

  /// The codes that the denominator of a share counts; empty for a count.
  func of(_ measure: FigureMeasure) -> Set<String> {
    guard case .share(_, let own) = measure else { return [] }
    return own.map(codes) ?? denominator
  }

  func codes(of denominator: Denominator) -> Set<String> {
    Set(levels + denominator.states.compactMap(\.outsideCode))
  }
}
