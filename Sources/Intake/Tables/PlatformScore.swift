import Model

/// The number that the UN-SWAP platform exports with a rating: 1 for not applicable, 2 for the lowest level, and so on.
///
/// Only exports of the platform are compared, because a score in another file can mean anything.
struct PlatformScore {
  /// The rating for a number; nil if the platform does not use the number.
  let rating: Rating

  init?(_ text: String, on scale: RatingScale) {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard digits.utf8.count == 1, let number = Int(digits), (1...scale.levels.count + 1).contains(number) else {
      return nil
    }
    rating = number == 1 ? .notApplicable : .level(number - 2)
  }

  /// The number for a rating; nil for ratings without a number on the platform.
  static func number(of rating: Rating) -> Int? {
    switch rating {
    case .level(let position): position + 2
    case .notApplicable: 1
    case .notReported, .underReview, .open: nil
    }
  }
}
