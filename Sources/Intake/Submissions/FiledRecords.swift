/// Records on one thing, kept until all files are read: which is the latest must not depend on their order.
struct FiledRecords<Value> {
  /// No entity hands one rating in more often; what is beyond is treated as given twice.
  private static var most: Int { 1_000 }

  /// The first is the one that the submission holds so far.
  private(set) var values: [Value]
  private(set) var filings: [Filing]

  init(first: Value?, filing: Filing) {
    values = first.map { [$0] } ?? []
    filings = first.map { _ in [filing] } ?? []
  }

  /// False when there is no room.
  mutating func take(_ value: Value, _ filing: Filing) -> Bool {
    guard !values.isEmpty, values.count < Self.most else { return false }
    values.append(value)
    filings.append(filing)
    return true
  }
}
