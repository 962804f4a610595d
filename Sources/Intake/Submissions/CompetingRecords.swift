import Model

/// A record that another record may correct.
protocol CorrectableRecord {
  var place: SourcePlace { get }

  /// A record with the contents of both; nil if they contradict each other.
  func merged(with other: Self) -> Self?

  /// One record for records that differ in their texts alone, with all texts; nil if they differ in more.
  static func joined(_ records: [Self]) -> Self?
}

extension CorrectableRecord {
  static func joined(_ records: [Self]) -> Self? { nil }
}

/// Records about the same thing, kept until all files are read, because the result must not depend on their order.
struct CompetingRecords<Value: CorrectableRecord> {
  /// The maximum number of records about the same thing.
  ///
  /// If there are more, none of them counts.
  private static var limit: Int { 1_000 }

  private(set) var values: [Value]
  private(set) var submissionOrders: [SubmissionOrder]
  private var isOverfull = false

  init(first: Value, submissionOrder: SubmissionOrder) {
    values = [first]
    submissionOrders = [submissionOrder]
  }

  /// - Parameter value: nil for a record that is not kept, so that none of them can count.
  mutating func take(_ value: Value?, _ submissionOrder: SubmissionOrder) {
    guard let value, values.count < Self.limit else { return isOverfull = true }
    values.append(value)
    submissionOrders.append(submissionOrder)
  }

  /// Makes none of the records count.
  mutating func refuseAll() { isOverfull = true }

  /// The decision which of several records about the same thing counts.
  struct Resolution {
    /// The record that counts; nil if it is not known which of several is the latest.
    var counting: Value?
    /// The records that no later one replaces, by place.
    ///
    /// If there are several, they are identical or it is not known which is the latest.
    var kept: [Value]
    /// The records that are replaced by a later one.
    var replaced: [Value]
    /// The places of records without a usable value that no usable one replaces.
    var unreadable: [SourcePlace] = []
    /// Whether the texts of several rows were joined.
    var isJoined = false
  }

  /// Decides that the latest record counts.
  ///
  /// The names and the order of files have no influence.
  ///
  /// - Parameter unreadable: records about the same thing that give no usable value; none of the others counts if such
  ///   a record may be the latest.
  func resolve(beside unreadable: [UnreadableRecord] = []) -> Resolution {
    let all = SubmissionOrder.resolve(submissionOrders + unreadable.map(\.submissionOrder))
    let open = all.kept.filter { $0 >= values.count }.map { unreadable[$0 - values.count].place }
    let (kept, replaced) = open.isEmpty ? all : SubmissionOrder.resolve(submissionOrders)
    let latest = kept.filter { $0 < values.count }.map { values[$0] }.sorted { $0.place < $1.place }
    var counting: Value? = isOverfull || !open.isEmpty ? nil : latest[0]
    for value in latest.dropFirst() { counting = counting?.merged(with: value) }
    var resolution = Resolution(
      counting: counting, kept: latest, replaced: replaced.filter { $0 < values.count }.map { values[$0] },
      unreadable: open.sorted())
    // Rows of one file that differ in their texts alone do not contradict each other.
    if counting == nil, !isOverfull, open.isEmpty, latest.allSatisfy({ $0.place.file == latest[0].place.file }) {
      resolution.counting = Value.joined(latest)
      resolution.isJoined = resolution.counting != nil
    }
    return resolution
  }
}

/// A record that says something about a thing, but not what: its value cannot be used, which has been reported.
struct UnreadableRecord {
  let place: SourcePlace
  let submissionOrder: SubmissionOrder
}
