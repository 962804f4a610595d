import Foundation
import Model

/// A value that is put into a phrase.
package enum WordValue: Sendable, Hashable {
  /// Put in as it is.
  case text(String)
  /// A number of things, with the language's grouping; picks the plural form.
  case count(Int)
  /// A number that names something, such as a year: never grouped.
  case number(Int)
  /// A share in whole per cent, as a bare number; a dash where there is nothing to take a share of.
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
