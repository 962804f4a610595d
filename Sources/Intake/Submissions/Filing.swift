import Model

/// When a record was submitted, as stated in the record itself; file names and file dates are not considered.
struct Filing: Hashable {
  var date: CalendarDate?
  var sequence: Int?

  var isStated: Bool { date != nil || sequence != nil }

  /// Whether the record was submitted after `other`; false if that is unknown.
  func isLater(than other: Filing) -> Bool {
    var says: Set<Bool> = []
    if let sequence, let earlier = other.sequence, sequence != earlier { says.insert(sequence > earlier) }
    if let date, let earlier = other.date, date != earlier { says.insert(date.description > earlier.description) }
    return says == [true]
  }

  /// Decides which of several records about the same thing are kept and which are replaced by a later one, by position.
  ///
  /// More than one is kept if their order is unknown.
  static func settle(_ filings: [Filing]) -> (standing: [Int], replaced: [Int]) {
    let replaced = filings.indices.filter { index in filings.contains { $0.isLater(than: filings[index]) } }
    // The numbers and dates in several files may contradict each other in a circle.
    guard replaced.count < filings.count else { return (Array(filings.indices), []) }
    return (filings.indices.filter { !replaced.contains($0) }, replaced)
  }
}
