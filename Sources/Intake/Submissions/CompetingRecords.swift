/// Records about the same thing, kept until all files are read, because the result must not depend on their order.
struct CompetingRecords<Value> {
  /// The maximum number of records; any further one is treated as a duplicate.
  private static var limit: Int { 1_000 }

  /// The records; the first is the one that the submission holds so far.
  private(set) var values: [Value]
  private(set) var submissionOrders: [SubmissionOrder]

  init(first: Value?, submissionOrder: SubmissionOrder) {
    values = first.map { [$0] } ?? []
    submissionOrders = first.map { _ in [submissionOrder] } ?? []
  }

  /// Adds a record; returns false if there is no room.
  mutating func take(_ value: Value, _ submissionOrder: SubmissionOrder) -> Bool {
    guard !values.isEmpty, values.count < Self.limit else { return false }
    values.append(value)
    submissionOrders.append(submissionOrder)
    return true
  }
}
