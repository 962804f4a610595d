/// Records about the same thing, kept until all files are read, because the result must not depend on their order.
struct FiledRecords<Value> {
  /// The maximum number of records; any further one is treated as a duplicate.
  private static var most: Int { 1_000 }

  /// The records; the first is the one that the submission holds so far.
  private(set) var values: [Value]
  private(set) var filings: [Filing]

  init(first: Value?, filing: Filing) {
    values = first.map { [$0] } ?? []
    filings = first.map { _ in [filing] } ?? []
  }

  /// Adds a record; returns false if there is no room.
  mutating func take(_ value: Value, _ filing: Filing) -> Bool {
    guard !values.isEmpty, values.count < Self.most else { return false }
    values.append(value)
    filings.append(filing)
    return true
  }
}
