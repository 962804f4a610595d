import Model

/// Compares the titles that stand beside the numbers of indicators with those of the definitions.
///
/// Each title in a file is compared once.
final class IndicatorTitles {
  /// What a title says of the number before it.
  enum Reading: Equatable {
    /// It is the title of the indicator, or none.
    case agrees
    /// It is not known, or a part of the title of the indicator.
    case differs
    /// It is the title of another indicator of the framework, by its number.
    case other(String)
    /// It is the title of the indicator with this number in another framework, by the title of that framework.
    case foreign(String)
  }

  private struct Key: Hashable {
    let framework: String
    let text: String
  }

  /// The maximum number of titles that are kept.
  private static let limit = 1_000

  private let vocabulary: Vocabulary
  private var known: [Key: Reading] = [:]

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  func reading(of name: IndicatorName, at position: Int, in framework: Framework) -> Reading {
    let indicator = framework.indicators[position]
    if name.agrees(with: indicator) { return .agrees }
    let key = Key(framework: framework.id, text: name.written)
    if let reading = known[key] { return reading }
    let reading = compare(name, at: position, in: framework)
    if known.count < Self.limit { known[key] = reading }
    return reading
  }

  private func compare(_ name: IndicatorName, at position: Int, in framework: Framework) -> Reading {
    let indicators = framework.indicators
    if let other = indicators.first(where: { name.agrees(with: $0) }) { return .other(other.number) }
    if IndicatorSuggestion.position(ofTitle: name.title, in: framework) == position { return .differs }
    let foreign = vocabulary.frameworks.last { other in
      other.id != framework.id
        && other.position(ofIndicator: indicators[position].number).map { name.agrees(with: other.indicators[$0]) }
          == true
    }
    return foreign.map { .foreign($0.title) } ?? .differs
  }
}
