import Model

/// The ratings of one scorecard in few characters.
///
/// Each rating is its place in `RatingMark.order`. Where the scale is small enough two of them share a character.
enum PackedRatings {
  /// The script knows the same characters in the same order.
  static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")

  /// How many ratings share a character.
  static func together(_ scale: RatingScale) -> Int {
    let marks = RatingMark.order(scale).count
    return marks * marks <= alphabet.count ? 2 : 1
  }

  /// As long as it takes; what is left over at the end counts as the first mark.
  static func text(_ ratings: [Rating], scale: RatingScale) -> String {
    let order = RatingMark.order(scale)
    let places = ratings.map { order.firstIndex(of: $0) ?? 0 }
    if together(scale) == 1 { return String(places.map { alphabet[$0] }) }
    return String(
      stride(from: 0, to: places.count, by: 2).map { position in
        alphabet[places[position] * order.count + (position + 1 < places.count ? places[position + 1] : 0)]
      })
  }
}
