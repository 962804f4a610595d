import Formats
import Model

/// A table of pairs of initiatives, by their ids in the columns `id1` and `id2`.
struct NamedPairs {
  private(set) var pairs: [(first: String, second: String)] = []
  /// What is wrong with the table.
  private(set) var findings: [Finding] = []

  /// - Throws: `RunError.fileUnusable` if the file cannot be read, `RunError.noPairColumns` if it has no such columns.
  init(path: String) throws {
    if let error = FileStatus.problem(at: path) { throw RunError.fileUnusable(path, .system(error)) }
    var rows = PairRows()
    do {
      var bytes = try FileBytes(path: path)
      try CSVReader.read(&bytes, file: path, table: "pairs", to: &rows)
    } catch let error as RunError {
      throw error
    } catch {
      throw RunError.fileUnusable(path, .libraryMessage("\(error)"))
    }
    guard rows.hasColumns else { throw RunError.noPairColumns(path) }
    pairs = rows.pairs
    findings = rows.findings.findings + rows.findings.unlisted(file: path)
  }

  /// The positions of the pairs whose ids are known, and the ids that are not.
  ///
  /// Of initiatives of several years with one id, the latest is meant.
  func positions(in initiatives: [Initiative]) -> (known: [(first: Int, second: Int)], unknown: [String]) {
    let positions = Dictionary(
      initiatives.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { initiatives[$0].year < initiatives[$1].year ? $1 : $0 })
    var known: [(first: Int, second: Int)] = []
    var unknown: [String] = []
    for pair in pairs {
      if let first = positions[pair.first], let second = positions[pair.second] {
        known.append((first, second))
      } else {
        unknown += [pair.first, pair.second].filter { positions[$0] == nil && !unknown.contains($0) }
      }
    }
    return (known, unknown)
  }
}

/// Takes the columns `id1` and `id2` of each row.
private struct PairRows: RecordConsumer {
  private(set) var pairs: [(first: String, second: String)] = []
  private(set) var hasColumns = false
  private(set) var findings = BoundedFindings()

  mutating func begin(table: String, names: [String], places: [SourcePlace]) {
    hasColumns = names.contains("id1") && names.contains("id2")
  }

  mutating func take(_ record: borrowing Record) {
    var (first, second) = ("", "")
    for index in 0..<record.count {
      switch record.name(index) {
      case "id1": first = record.string(index).trimmingWhitespace
      case "id2": second = record.string(index).trimmingWhitespace
      default: break
      }
    }
    if !first.isEmpty || !second.isEmpty { pairs.append((first, second)) }
  }

  mutating func note(_ finding: Finding) { findings.take(finding) }
}
