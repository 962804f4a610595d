/// A form in which an analyst's text can ask for the value of a figure.
///
/// ```swift
/// print(FigureForm.perCent.suits(.count(7)))  // false
/// print(FigureForm.count.suits(.share(Share(7, of: 9))))  // true
/// ```
package enum FigureForm: String, CaseIterable, Sendable {
  /// As in a sentence: a share as a simple fraction or in per cent, a number under ten in words.
  case words
  /// A share in whole per cent, with the words.
  case perCent = "per cent"
  /// The number of ratings that a count, or the numerator of a share, includes.
  case count

  /// Whether a value can be given in this form.
  package func suits(_ value: FigureValue) -> Bool {
    switch value {
    case .count: self != .perCent
    case .share, .partOfWhole: true
    case .shareBound: self != .count
    case .points, .coefficient, .probability: false
    }
  }

  /// The forms in which a value can be given.
  package static func suitable(_ value: FigureValue) -> [FigureForm] { allCases.filter { $0.suits(value) } }
}
