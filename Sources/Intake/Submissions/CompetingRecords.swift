import Model

/// A record that another record may correct.
protocol CorrectableRecord {
  var place: SourcePlace { get }

  /// The record that says all that both say; nil if they contradict each other.
  func merged(with other: Self) -> Self?

  /// One record for records that differ in their texts alone, with all texts; nil if they differ in more.
  static func joined(_ records: [Self]) -> Self?
}

extension CorrectableRecord {
  static func joined(_ records: [Self]) -> Self? { nil }
}

/// Records about the same thing, kept until all files are read, because the result must not depend on their order.
struct CompetingRecords<Value: CorrectableRecord> {
  /// The maximum number of records about one thing; if there are more, none of them counts.
  private static var limit: Int { 1_000 }

  private(set) var values: [Value]
  private(set) var submissionOrders: [SubmissionOrder]
  private var isOverfull = false

  init(first: Value, submissionOrder: SubmissionOrder) {
    values = [first]
    submissionOrders = [submissionOrder]
  }

  mutating func take(_ value: Value, _ submissionOrder: SubmissionOrder) {
    guard values.count < Self.limit else { return isOverfull = true }
    values.append(value)
    submissionOrders.append(submissionOrder)
  }

  /// Makes none of the records count.
  mutating func refuseAll() { isOverfull = true }

  /// What becomes of records about the same thing.
  struct Resolution {
    /// The record that counts; nil if nothing tells which of several is the latest.
    var counting: Value?
    /// The records of which nothing tells which is the latest, by place; or those that say the same.
    var kept: [Value]
    /// The records that a later one replaces.
    var replaced: [Value]
    /// Whether the texts of several rows were joined.
    var isJoined = false
  }

  /// The latest record counts; neither the names of files nor their order decide.
  func resolve() -> Resolution {
    let (kept, replaced) = SubmissionOrder.resolve(submissionOrders)
    let latest = kept.map { values[$0] }.sorted { $0.place < $1.place }
    var counting: Value? = isOverfull ? nil : latest[0]
    for value in latest.dropFirst() { counting = counting?.merged(with: value) }
    var resolution = Resolution(counting: counting, kept: latest, replaced: replaced.map { values[$0] })
    // Rows of one file that differ in their texts alone do not contradict each other.
    if counting == nil, !isOverfull, latest.allSatisfy({ $0.place.file == latest[0].place.file }) {
      resolution.counting = Value.joined(latest)
      resolution.isJoined = resolution.counting != nil
    }
    return resolution
  }
}
