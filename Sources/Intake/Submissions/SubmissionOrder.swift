import Model

/// When a record was submitted, as stated in the record itself; file names and file dates are not considered.
struct SubmissionOrder: Hashable {
  var date: CalendarDate?
  var sequence: Int?

  var isStated: Bool { date != nil || sequence != nil }

  /// Whether the record was submitted after `other`; false if that is unknown.
  func isLater(than other: SubmissionOrder) -> Bool {
    var votes: Set<Bool> = []
    if let sequence, let earlier = other.sequence, sequence != earlier { votes.insert(sequence > earlier) }
    if let date, let earlier = other.date, date != earlier { votes.insert(date.description > earlier.description) }
    return votes == [true]
  }

  /// Decides which of several records about the same thing are kept and which are replaced by a later one, by position.
  ///
  /// More than one is kept if their order is unknown.
  static func resolve(_ submissionOrders: [SubmissionOrder]) -> (kept: [Int], replaced: [Int]) {
    let replaced = submissionOrders.indices.filter { index in
      submissionOrders.contains { $0.isLater(than: submissionOrders[index]) }
    }
    // The numbers and dates in several files may contradict each other in a circle.
    guard replaced.count < submissionOrders.count else { return (Array(submissionOrders.indices), []) }
    return (submissionOrders.indices.filter { !replaced.contains($0) }, replaced)
  }
}
