import Model

/// How a rating looks: a symbol that says it all, and a tone beside it.
struct RatingMark {
  /// The class of the style sheet that gives the tone.
  let tone: String
  let symbol: String
  let title: String

  init(_ rating: Rating, scale: RatingScale) {
    let level = scale.level(of: rating)
    symbol = level.symbol
    title = level.title
    tone = Self.tone(rating, scale: scale)
  }

  /// `r0` to `r3` for levels from the lowest to the highest, `na`, `nr` and `ur` outside the scale.
  static func tone(_ rating: Rating, scale: RatingScale) -> String {
    switch rating {
    case .level(let position):
      let last = max(1, scale.levels.count - 1)
      return "r\((position * 3 + last / 2) / last)"
    case .notApplicable: return "na"
    case .notReported: return "nr"
    case .underReview: return "ur"
    }
  }

  /// A cell of a table that holds many: made here, since templates take their time over each.
  var cell: String { "<td class=\"\(tone)\">\(HTMLText.escaped(symbol))</td>" }

  var context: [String: Any] { ["tone": tone, "symbol": symbol, "title": title] }

  /// From the highest level to the lowest, then the states outside the scale: the order of bars, tables and legends.
  static func order(_ scale: RatingScale) -> [Rating] {
    scale.levels.indices.reversed().map(Rating.level) + Rating.outsideScale
  }

  /// The marks of a scale with their titles.
  static func legend(_ scale: RatingScale) -> [[String: Any]] {
    order(scale).map { RatingMark($0, scale: scale).context }
  }
}
