import Model

/// How the documents of one body are named, and in which years its sessions are.
struct SymbolGrammar: Sendable {
  /// Years of numbered sessions, for example the 62nd session of the General Assembly in 2007 and 2008.
  struct SessionYears: Hashable, Sendable {
    /// The year of the first session.
    var first: Int
    /// The number of sessions in a year.
    var inAYear: Int
    /// Whether a session goes on in the next year.
    var goesOn: Bool

    func years(of session: Int) -> ClosedRange<Int> {
      let start = first + (session - 1) / inAYear
      return start...(goesOn ? start + 1 : start)
    }
  }

  var finals: [SymbolPattern] = []
  var drafts: [SymbolPattern] = []
  var sessions: SessionYears?

  /// The years to which a symbol belongs; nil if it says nothing about them.
  func years(of match: SymbolPattern.Match) -> ClosedRange<Int>? {
    if let year = match.year { return year...year }
    guard let session = match.session, let sessions else { return nil }
    return sessions.years(of: session)
  }
}
