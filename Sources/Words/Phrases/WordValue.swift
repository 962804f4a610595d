import Foundation
import Model

/// A value that fills a placeholder in a phrase.
package enum WordValue: Sendable, Hashable {
  /// A text, inserted unchanged.
  case text(String)
  /// A count, grouped as the language requires. It determines the plural form.
  case count(Int)
  /// A number that is a name, such as a year, and is never grouped.
  case number(Int)
  /// A share in whole per cent, without its sign, or a dash if the denominator is zero.
  case percent(Share)

  func text(in language: Language) -> String {
    switch self {
    case .text(let text): text
    case .count(let count): language.grouped(count)
    case .number(let number): String(number)
    case .percent(let share): share.roundedPercent.map(language.grouped) ?? "–"
    }
  }
}
