import Model

/// The number that the UN-SWAP platform writes beside a rating: 1 for not applicable, then 2 for the lowest level.
///
/// The numbers are those of the platform's export; other files may call anything a score, so only an export is compared.
struct PlatformScore {
  /// The rating of the number; nil if the platform has no such number.
  let rating: Rating

  init?(_ text: String, on scale: RatingScale) {
    let digits = text.hasSuffix(".0") ? text.dropLast(2) : text[...]
    guard digits.utf8.count == 1, let number = Int(digits), (1...scale.levels.count + 1).contains(number) else {
      return nil
    }
    rating = number == 1 ? .notApplicable : .level(number - 2)
  }

  /// The number of a rating; nil for ratings that the platform gives no number.
  static func number(of rating: Rating) -> Int? {
    switch rating {
    case .level(let position): position + 2
    case .notApplicable: 1
    case .notReported, .underReview, .open: nil
    }
  }
}
