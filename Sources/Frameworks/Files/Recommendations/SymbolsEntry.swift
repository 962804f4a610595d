import Model

/// Reads how the symbols of a body are written.
enum SymbolsEntry {
  static func read(_ entry: Entry) -> SymbolGrammar? {
    guard let table = entry.table(.symbols) else { return nil }
    let finals = patterns(table["final"])
    let drafts = patterns(table["draft"])
    let sessions = table["sessions"].map(readSessions)
    guard let finals, let drafts else { return nil }
    if case .some(nil) = sessions { return nil }
    return SymbolGrammar(finals: finals, drafts: drafts, sessions: sessions ?? nil)
  }

  /// The patterns; nil if one of them cannot be read.
  private static func patterns(_ entry: Entry?) -> [SymbolPattern]? {
    guard let entry else { return [] }
    guard let members = entry.nonEmptyList() else { return nil }
    let patterns = members.compactMap { member -> SymbolPattern? in
      guard let text = member.text() else { return nil }
      return SymbolPattern(text) {
        member.noteUnknown($0, among: SymbolPattern.Placeholder.allCases.map { "{\($0.rawValue)}" })
      }
    }
    return patterns.count == members.count ? patterns : nil
  }

  private static func readSessions(_ entry: Entry) -> SymbolGrammar.SessionYears? {
    guard let table = entry.table(.sessionYears) else { return nil }
    let first = table.required("first_in")?.year()
    let number = table.required("in_a_year")?.positiveNumber()
    let goesOn = table["into_next_year"].map { $0.flag() } ?? false
    guard let first, let number, let goesOn else { return nil }
    return SymbolGrammar.SessionYears(first: first, inAYear: number, goesOn: goesOn)
  }
}

extension Entry {
  /// The highest number of sessions, months or years that is understood.
  private static let maxCount = 1_000

  /// A whole number from 1.
  func positiveNumber() -> Int? {
    guard let number = wholeNumber() else { return nil }
    guard number > 0, number <= Self.maxCount else {
      note(.definitionRecommendationNumber, ["last": String(Self.maxCount)])
      return nil
    }
    return number
  }

  /// A date such as 2025-12-31.
  func date() -> CalendarDate? {
    guard let date = node.text.flatMap({ CalendarDate(strictly: $0) }) else { return noteInvalid("date") }
    return date
  }
}
