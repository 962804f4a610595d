import Model

/// When a record was submitted, as stated in the record itself; file names and file dates are not considered.
struct SubmissionOrder: Hashable {
  var date: CalendarDate?
  var sequence: Int?
  /// Whether the record has an unreadable date or number, so that its order is not known.
  var isUnreadable = false

  var isStated: Bool { date != nil || sequence != nil }

  /// Whether the record was submitted after `other`; false if that is unknown.
  ///
  /// A record with a date or number of submission is later than one without.
  func isLater(than other: SubmissionOrder) -> Bool {
    let byNumber = Self.isAfter(sequence, other.sequence) { $0 > $1 }
    let byDate = Self.isAfter(date, other.date) {
      ($0.year, $0.month, $0.day) > ($1.year, $1.month, $1.day)
    }
    switch (byNumber, byDate) {
    case (nil, nil): return isStated && !other.isStated && !other.isUnreadable
    case (let vote?, nil), (nil, let vote?): return vote
    case (let first?, let second?): return first && second
    }
  }

  /// Whether one value is after another; nil if they are equal or there are not two.
  private static func isAfter<Value: Equatable>(
    _ value: Value?, _ other: Value?, _ isGreater: (Value, Value) -> Bool
  ) -> Bool? {
    guard let value, let other, value != other else { return nil }
    return isGreater(value, other)
  }

  /// Decides which of several records about the same thing are kept and which are replaced by a later one, by position.
  ///
  /// More than one is kept if their order is unknown.
  static func resolve(_ submissionOrders: [SubmissionOrder]) -> (kept: [Int], replaced: [Int]) {
    // Most records state the same order or none, so that only a few different orders need to be compared.
    let different = Set(submissionOrders)
    guard different.count > 1 else { return (Array(submissionOrders.indices), []) }
    let earlier = different.filter { order in different.contains { $0.isLater(than: order) } }
    // The numbers and dates in several files may contradict each other in a circle.
    guard earlier.count < different.count else { return (Array(submissionOrders.indices), []) }
    return (
      submissionOrders.indices.filter { !earlier.contains(submissionOrders[$0]) },
      submissionOrders.indices.filter { earlier.contains(submissionOrders[$0]) }
    )
  }
}
