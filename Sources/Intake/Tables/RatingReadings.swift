/// What the words for ratings in one file mean, so that a word that stands in every row is read once.
final class RatingReadings {
  private struct Key: Hashable {
    let framework: Int
    let text: String
  }

  /// The maximum number of words that are kept, and their maximum length in bytes.
  private static let limit = 1_000
  private static let maxLength = 200

  private var known: [Key: RatingReading] = [:]

  func reading(of text: String, in terms: FrameworkLookup) -> RatingReading {
    guard text.utf8.count <= Self.maxLength else {
      return RatingReading(text, on: terms.framework.scale, terms.ratingWords)
    }
    let key = Key(framework: terms.position, text: text)
    if let reading = known[key] { return reading }
    let reading = RatingReading(text, on: terms.framework.scale, terms.ratingWords)
    if known.count < Self.limit { known[key] = reading }
    return reading
  }
}
