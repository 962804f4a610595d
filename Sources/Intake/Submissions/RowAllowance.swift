import Model

/// How many rows of one table are kept for one submission, so that memory does not grow with the files.
struct RowAllowance {
  /// Bytes of text in the rows that are kept.
  ///
  /// An entity may carry out thousands of initiatives, each with a description.
  static func maxTextBytes(of table: Table) -> Int { table == .initiatives ? 64 << 20 : 4 << 20 }

  static func limit(of table: Table) -> Int {
    switch table {
    case .ratings: 5_000
    case .initiatives: 100_000
    default: 20_000
    }
  }

  /// The rows that were not kept for one reason.
  private struct Refused {
    var count = 0
    var first: SourcePlace?

    mutating func add(_ place: SourcePlace) {
      count += 1
      first = first ?? place
    }
  }

  private let table: Table
  private var count = 0
  private var textBytes = 0
  private var overLimit = Refused()
  private var overLimitOfAll = Refused()

  init(_ table: Table) { self.table = table }

  /// Counts a row; returns false if it must not be kept.
  ///
  /// - Parameter firsts: the rows that are always kept, the first about each indicator or question.
  mutating func admits(_ texts: Int, at place: SourcePlace, besides firsts: Int, among all: KeptRows) -> Bool {
    guard firsts + count < Self.limit(of: table), textBytes + texts <= Self.maxTextBytes(of: table) else {
      overLimit.add(place)
      return false
    }
    guard all.hasRoom else {
      overLimitOfAll.add(place)
      return false
    }
    count += 1
    textBytes += texts
    all.add()
    return true
  }

  /// The findings that rows were not kept; none if all were.
  func findings(of key: SubmissionKey, limitOfAll: Int = KeptRows.limit) -> [Finding] {
    let limits = (rows: Self.limit(of: table), bytes: Self.maxTextBytes(of: table))
    let limitsOfAll = (rows: limitOfAll, bytes: KeptRows.maxBytes)
    return [
      finding(.rowsTooMany, overLimit, limits, of: key),
      finding(.rowsTooManyInAll, overLimitOfAll, limitsOfAll, of: key),
    ].compactMap(\.self)
  }

  private func finding(
    _ code: FindingCode, _ refused: Refused, _ limits: (rows: Int, bytes: Int), of key: SubmissionKey
  ) -> Finding? {
    guard let first = refused.first else { return nil }
    return Finding(
      code, at: first,
      arguments: [
        "entity": key.entity, "year": String(key.year), "table": table.rawValue, "count": String(refused.count),
        "limit": String(limits.rows), "megabytes": String(limits.bytes >> 20),
      ])
  }
}

/// Counts the rows that are kept in all submissions although others say the same or something else, and actions.
final class KeptRows {
  /// The limit of rows about ratings, answers and actions.
  static let limit = 10_000_000
  /// The number of bytes that they take in memory, where they are packed.
  static let maxBytes = 256 << 20

  private let limit: Int
  private var count = 0
  private var byteCount = 0

  init(limit: Int = KeptRows.limit) { self.limit = limit }

  var hasRoom: Bool { count < limit && byteCount < Self.maxBytes }

  func add() { count += 1 }

  /// - Parameter bytes: how many more bytes packed rows take.
  func addBytes(_ bytes: Int) { byteCount += bytes }
}
