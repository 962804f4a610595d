/// What a figure measures.
///
/// It is the last part of the figure's name.
///
/// ```swift
/// let measure = FigureMeasure("meets-or-exceeds-of-expected")
/// print(measure == .share(.meetsOrExceeds, of: .expected))  // true
/// print(FigureMeasure.number(of: .rated).text)  // number-rated
/// ```
package enum FigureMeasure: Hashable, Sendable {
  /// A share of ratings. A nil denominator means the framework's own.
  case share(ShareNumerator, of: Denominator?)
  /// A count, identified by a code such as that of a level, a state or a denominator.
  case number(of: String)
  /// A measure that only one kind of figure has, such as `reported`.
  case word(String)

  /// The ratings that the numerator of a share counts.
  package enum ShareNumerator: String, CaseIterable, Sendable {
    case meetsOrExceeds = "meets-or-exceeds"
    case exceeds
  }

  package static let meetsOrExceeds = FigureMeasure.share(.meetsOrExceeds, of: nil)
  package static let exceeds = FigureMeasure.share(.exceeds, of: nil)
  package static let numberMeetsOrExceeds = FigureMeasure.number(of: ShareNumerator.meetsOrExceeds.rawValue)

  /// The number of ratings that `denominator` counts.
  package static func number(of denominator: Denominator) -> FigureMeasure { .number(of: denominator.rawValue) }

  /// The last part of a figure name, such as `meets-or-exceeds-of-expected` or `number-meets`.
  package var text: String {
    switch self {
    case .share(let part, nil): part.rawValue
    case .share(let part, let denominator?): part.rawValue + Self.of + denominator.rawValue
    case .number(let code): Self.number + code
    case .word(let word): word
    }
  }

  /// Parses the text that `text` gives.
  package init(_ text: String) {
    self = .word(text)
    if text.hasPrefix(Self.number) {
      self = .number(of: String(text.dropFirst(Self.number.count)))
      return
    }
    for part in ShareNumerator.allCases where text.hasPrefix(part.rawValue) {
      let rest = text.dropFirst(part.rawValue.count)
      if rest.isEmpty {
        self = .share(part, of: nil)
      } else if rest.hasPrefix(Self.of), let denominator = Denominator(rawValue: String(rest.dropFirst(Self.of.count)))
      {
        self = .share(part, of: denominator)
      }
    }
  }

  private static let of = "-of-"
  private static let number = "number-"
}
