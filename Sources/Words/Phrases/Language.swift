import Foundation
import Model

/// A language of the reports, with what it takes to count and to write numbers in it.
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

  /// A whole number with the language's grouping marks, whatever the machine's locale.
  package func grouped(_ number: Int) -> String {
    number.formatted(.number.locale(locale))
  }

  /// A share in whole per cent with its sign; a dash where there is nothing to take a share of.
  package func percent(_ share: Share) -> String {
    guard let percent = share.roundedPercent else { return "–" }
    return percent.formatted(.percent.locale(locale))
  }

  /// Hundredths of a percentage point as points with their sign, such as “+1.25”.
  package func points(_ hundredths: Int) -> String {
    (Double(hundredths) / 100).formatted(
      .number.sign(strategy: .always(includingZero: false)).precision(.fractionLength(2)).locale(locale))
  }

  /// Ten-thousandths as a number with two decimals, such as “0.87”.
  package func decimal(_ tenThousandths: Int) -> String {
    (Double(tenThousandths) / 10_000).formatted(.number.precision(.fractionLength(2)).locale(locale))
  }

  /// Names in a row: “A, B and C”.
  package func list(_ names: [String]) -> String {
    names.formatted(.list(type: .and).locale(locale))
  }

  func pluralForm(of count: Int) -> PluralForm {
    switch self {
    case .english: count == 1 ? .one : .other
    }
  }

  /// British English, as United Nations documents have it.
  private var locale: Locale { Locale(identifier: "en_GB") }
}

/// The plural forms of the Unicode common locale data.
enum PluralForm: String, Sendable {
  case zero, one, two, few, many, other
}
