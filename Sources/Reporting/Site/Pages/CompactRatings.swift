import Model

/// The ratings of one scorecard in compact form.
///
/// Each rating is encoded as its position in `RatingMark.order`. If the scale is small enough, two ratings share a
/// character.
enum CompactRatings {
  /// The script uses the same alphabet in the same order.
  static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  /// The number of ratings in one character.
  static func ratingsPerCharacter(_ scale: RatingScale) -> Int {
    let marks = RatingMark.order(scale).count
    return marks * marks <= alphabet.count ? 2 : 1
  }

  /// The encoded ratings; an unused position in the last character counts as 0.
  static func text(_ ratings: [Rating], scale: RatingScale) -> String {
    let order = RatingMark.order(scale)
    let places = ratings.map { order.firstIndex(of: $0) ?? 0 }
    if ratingsPerCharacter(scale) == 1 { return String(places.map { alphabet[$0] }) }
    return String(
      stride(from: 0, to: places.count, by: 2).map { position in
        alphabet[places[position] * order.count + (position + 1 < places.count ? places[position + 1] : 0)]
      })
  }
}
