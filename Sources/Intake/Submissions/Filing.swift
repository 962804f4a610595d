import Model

/// When a record was handed in, by the words of its own file; names and dates of files in a folder say nothing.
struct Filing: Hashable {
  var date: CalendarDate?
  var sequence: Int?

  var isStated: Bool { date != nil || sequence != nil }

  /// Whether the record was handed in after `other`; false where that cannot be told.
  func isLater(than other: Filing) -> Bool {
    var says: Set<Bool> = []
    if let sequence, let earlier = other.sequence, sequence != earlier { says.insert(sequence > earlier) }
    if let date, let earlier = other.date, date != earlier { says.insert(date.description > earlier.description) }
    return says == [true]
  }

  /// Which of several records on one thing stand, and which are replaced by a later one, by their positions.
  ///
  /// More than one stands where nothing tells their order.
  static func settle(_ filings: [Filing]) -> (standing: [Int], replaced: [Int]) {
    let replaced = filings.indices.filter { index in filings.contains { $0.isLater(than: filings[index]) } }
    // Numbers and dates of several files may contradict each other in a circle.
    guard replaced.count < filings.count else { return (Array(filings.indices), []) }
    return (filings.indices.filter { !replaced.contains($0) }, replaced)
  }
}
