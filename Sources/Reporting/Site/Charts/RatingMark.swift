import Model

/// How a rating is shown: a symbol that is understandable on its own, and a tone.
struct RatingMark {
  /// The style sheet class that sets the tone.
  let tone: String
  let symbol: String
  let title: String

  init(_ rating: Rating, scale: RatingScale) {
    let level = scale.level(of: rating)
    symbol = level.symbol
    title = level.title
    tone = Self.tone(rating, scale: scale)
  }

  /// `r0` to `r3` for levels from lowest to highest; `na`, `nr` or `ur` for states outside the scale.
  static func tone(_ rating: Rating, scale: RatingScale) -> String {
    switch rating {
    case .level(let position):
      let last = max(1, scale.levels.count - 1)
      return "r\((position * 3 + last / 2) / last)"
    case .notApplicable: return "na"
    case .notReported: return "nr"
    case .underReview, .open: return "ur"
    }
  }

  /// A table cell, built in code because rendering each cell of a large table by template is slow.
  ///
  /// - Parameter mark: a further mark behind the symbol, with its meaning.
  func cell(_ mark: (symbol: String, text: String)? = nil) -> String {
    let further = mark.map {
      "<sup><abbr title=\"\(HTMLText.escaped($0.text))\">\(HTMLText.escaped($0.symbol))</abbr></sup>"
    }
    return "<td class=\"\(tone)\">\(HTMLText.escaped(symbol))\(further ?? "")</td>"
  }

  var context: [String: Any] { ["tone": tone, "symbol": symbol, "title": title] }

  /// The ratings from the highest level to the lowest, then the states outside the scale: the order of bars, tables and
  /// legends.
  static func order(_ scale: RatingScale) -> [Rating] {
    scale.levels.indices.reversed().map(Rating.level) + scale.states
  }

  /// The marks of a scale with their titles.
  static func legend(_ scale: RatingScale) -> [[String: Any]] {
    order(scale).map { RatingMark($0, scale: scale).context }
  }
}
