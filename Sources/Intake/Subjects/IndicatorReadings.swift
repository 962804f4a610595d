import Model

/// What the words for indicators in one file mean, so that a word that several checks ask for is read once.
final class IndicatorReadings {
  private struct Key: Hashable {
    let framework: String
    let text: String
  }

  /// The maximum number of words that are kept, and their maximum length in bytes.
  private static let limit = 1_000
  private static let maxLength = 200

  private var known: [Key: IndicatorReading] = [:]

  func reading(of name: IndicatorName, in framework: Framework) -> IndicatorReading {
    guard name.written.utf8.count <= Self.maxLength else { return IndicatorReading(name, in: framework) }
    let key = Key(framework: framework.id, text: name.written)
    if let reading = known[key] { return reading }
    let reading = IndicatorReading(name, in: framework)
    // The checks of one row follow each other, so that new words matter more than old ones.
    if known.count >= Self.limit { known.removeAll(keepingCapacity: true) }
    known[key] = reading
    return reading
  }
}
