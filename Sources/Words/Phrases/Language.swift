import Foundation
import Model

/// A language of the reports, with its plural forms and number formats.
///
/// ```swift
/// print(Language.english.grouped(1_200))  // 1,200
/// print(Language.english.percent(Share(2, of: 3)))  // 67%
/// print(Language.english.list(["EXH", "EXW"]))  // EXH and EXW
/// ```
package enum Language: String, CaseIterable, Sendable {
  case english = "en"

  /// The direction of writing, as HTML names it.
  package var direction: String { "ltr" }

  /// A whole number with the language's grouping separators, whatever the machine's locale.
  package func grouped(_ number: Int) -> String {
    number.formatted(.number.locale(locale))
  }

  /// A share in whole per cent with its sign, or a dash if the denominator is zero.
  package func percent(_ share: Share) -> String {
    guard let percent = share.roundedPercent else { return "–" }
    return percent.formatted(.percent.locale(locale))
  }

  /// Percentage points with their sign, such as “+1.25”, from hundredths of a point.
  package func points(_ hundredths: Int) -> String {
    (Double(hundredths) / 100).formatted(
      .number.sign(strategy: .always(includingZero: false)).precision(.fractionLength(2)).locale(locale))
  }

  /// A number with two decimals, such as “0.87”, from ten-thousandths.
  package func decimal(_ tenThousandths: Int) -> String {
    (Double(tenThousandths) / 10_000).formatted(.number.precision(.fractionLength(2)).locale(locale))
  }

  /// Names in a sentence: “A, B and C”.
  package func list(_ names: [String]) -> String {
    names.formatted(.list(type: .and).locale(locale))
  }

  func pluralForm(of count: Int) -> PluralForm {
    switch self {
    case .english: count == 1 ? .one : .other
    }
  }

  /// British English, as in United Nations documents.
  private var locale: Locale { Locale(identifier: "en_GB") }
}

/// The plural forms of the Unicode Common Locale Data Repository.
enum PluralForm: String, Sendable {
  case zero, one, two, few, many, other
}
