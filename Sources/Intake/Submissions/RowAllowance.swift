import Model

/// How many rows of one table are kept for one submission, so that memory does not grow with the files.
struct RowAllowance {
  /// Bytes of text in the rows that are kept.
  static let maxTextBytes = 4 << 20

  static func limit(of table: Table) -> Int { table == .ratings ? 5_000 : 20_000 }

  private(set) var table: Table
  private var count = 0
  private var textBytes = 0
  /// The number of rows that were not kept, and the place of the first.
  private(set) var refusedCount = 0
  private(set) var firstRefused: SourcePlace?

  init(_ table: Table) { self.table = table }

  /// Counts a row; returns false if it must not be kept.
  ///
  /// The first ratings and answers are not counted: a framework has only so many indicators and questions.
  mutating func admits(_ texts: Int, at place: SourcePlace, among all: KeptRows) -> Bool {
    guard count < Self.limit(of: table), textBytes + texts <= Self.maxTextBytes, all.hasRoom else {
      refusedCount += 1
      firstRefused = firstRefused ?? place
      return false
    }
    count += 1
    textBytes += texts
    all.add()
    return true
  }

  /// The finding that rows were not kept; nil if all were.
  func finding(of key: SubmissionKey) -> Finding? {
    guard let firstRefused else { return nil }
    return Finding(
      .rowsTooMany, at: firstRefused,
      arguments: [
        "entity": key.entity, "year": String(key.year), "table": table.rawValue, "count": String(refusedCount),
        "limit": String(Self.limit(of: table)), "megabytes": String(Self.maxTextBytes >> 20),
      ])
  }
}

/// Counts the rows that are kept in all submissions although others say the same or something else, and actions.
final class KeptRows {
  private let limit: Int
  private var count = 0

  init(limit: Int = 200_000) { self.limit = limit }

  var hasRoom: Bool { count < limit }

  func add() { count += 1 }
}
