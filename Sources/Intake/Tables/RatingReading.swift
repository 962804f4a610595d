import Model

/// The possible meanings of a cell as a rating on a scale.
enum RatingReading: Equatable {
  case rating(Rating)
  /// The code of a known rating that has a sign of uncertainty.
  case doubtful(String, mark: String)
  /// The word NA, which has two meanings.
  case notAvailable
  /// A rating with other words in brackets behind it, by the rating's code: `Not applicable (no evaluation unit)`.
  case explained(String)
  /// The codes of ratings that the text mentions without clearly stating one, as in `meets/exceeds` or `not missing`.
  case unclear([String])
  case unknown

  /// - Parameter words: the names of the ratings on the scale, where they are known.
  init(_ text: String, on scale: RatingScale, _ words: @autoclosure () -> RatingWords? = nil) {
    if NotAvailable.isUnclear(text) {
      self = .notAvailable
    } else if let mark = DoubtMark.mark(in: text) ?? DoubtMark.grade(in: text), !Self.isDefined(text, on: scale) {
      self = Self(doubtful: text, mark: mark, on: scale, words)
    } else if let rating = scale.rating(named: text) {
      self = .rating(rating)
    } else {
      self.init(unknown: text, on: scale, words() ?? RatingWords(scale))
    }
  }

  private init(doubtful text: String, mark: String, on scale: RatingScale, _ words: () -> RatingWords?) {
    if let rating = scale.rating(named: DoubtMark.removed(from: text)) {
      self = .doubtful(scale.level(of: rating).code, mark: mark)
    } else {
      self.init(unknown: text, on: scale, words() ?? RatingWords(scale))
    }
  }

  private init(unknown text: String, on scale: RatingScale, _ words: RatingWords) {
    let mentions = RatingMentions(text, words)
    if let code = Self.explained(text, mentions, on: scale, words) {
      self = .explained(code)
    } else if mentions.isUnclear {
      self = .unclear(mentions.codes)
    } else {
      self = .unknown
    }
  }

  /// The rating before brackets; nil if the words within make it uncertain.
  ///
  /// Why an indicator does not apply often has the word no in it.
  private static func explained(
    _ text: String, _ mentions: RatingMentions, on scale: RatingScale, _ words: RatingWords
  ) -> String? {
    guard text.last == ")", let start = text.firstIndex(of: "("), mentions.codes.count == 1,
      let rating = scale.rating(named: text[..<start].trimmingWhitespace),
      rating == .notApplicable || !mentions.isTurnedRound,
      !RatingMentions(String(text[start...]), words).isUnsettled
    else { return nil }
    return scale.level(of: rating).code
  }

  /// Whether the text is exactly a name in the definitions, ignoring case.
  private static func isDefined(_ text: String, on scale: RatingScale) -> Bool {
    let text = text.lowercased()
    return (scale.levels + scale.outside.values).contains { level in
      ([level.code, level.title] + level.otherNames).contains { $0.lowercased() == text }
    }
  }
}
