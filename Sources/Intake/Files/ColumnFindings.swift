import Model

/// Groups the findings with one code in one column, so that each cause is reported once.
///
/// If there are more than `maxCauses` different causes in the column, they are reported together as well.
///
/// Only the first places and values are kept, so that a file with a million mistakes needs no more memory than a file
/// with ten.
struct ColumnFindings {
  /// Identifies findings that belong together.
  struct Key: Hashable {
    let code: FindingCode
    let severity: Severity
    /// The number of the column, or a negative number for a field in a file without columns; nil if neither is known.
    let column: Int?
  }

  /// The finding that represents all findings with the same cause.
  struct Entry {
    /// The position in the list of findings.
    let index: Int
    private(set) var count = 1
    private(set) var occurrences: [Finding.Occurrence]

    init(index: Int, _ occurrence: Finding.Occurrence) {
      self.index = index
      occurrences = [occurrence]
    }

    /// Whether no more places are kept.
    var isFull: Bool { occurrences.count >= ColumnFindings.maxOccurrences }

    mutating func add(_ occurrence: @autoclosure () -> Finding.Occurrence) {
      count += 1
      if occurrences.count < ColumnFindings.maxOccurrences { occurrences.append(occurrence()) }
    }

    /// Makes this finding represent everything that `others` represent.
    fileprivate mutating func absorb(_ others: ArraySlice<Entry>) {
      count += others.reduce(0) { $0 + $1.count }
      let firsts = [occurrences[0]] + others.compactMap(\.occurrences.first)
      occurrences = Array(firsts.prefix(ColumnFindings.maxOccurrences))
    }
  }

  /// Up to this number, different causes are reported separately, because two misspellings are two mistakes.
  static let maxCauses = 10
  fileprivate static let maxOccurrences = 5

  private(set) var entries: [Entry] = []
  /// The positions, in the list of findings, of findings that the first entry now represents.
  private(set) var absorbed: [Int] = []
  private var positions: [String: Int] = [:]
  /// The cause of the finding before: a habit has the same in every row.
  private var last: (cause: String, position: Int)?
  /// The entries that may be merged.
  private var mergeable: [Int] = []
  private var isMerged = false

  /// Counts an occurrence for an existing finding with the same cause or column; returns false if there is no such
  /// finding.
  ///
  /// - Parameters:
  ///   - cause: nil for a finding that is never merged with others of the same cause.
  ///   - mayFillColumn: whether findings with more than `maxCauses` causes are merged into one.
  mutating func count(
    _ occurrence: @autoclosure () -> Finding.Occurrence, cause: String?, mayFillColumn: Bool
  ) -> Bool {
    if let cause, let position = position(of: cause) {
      entries[position].add(occurrence())
      return true
    }
    guard mayFillColumn else { return false }
    if !isMerged, mergeable.count >= Self.maxCauses { merge() }
    guard isMerged else { return false }
    entries[mergeable[0]].add(occurrence())
    return true
  }

  private mutating func position(of cause: String) -> Int? {
    if let last, last.cause == cause { return last.position }
    guard let position = positions[cause] else { return nil }
    last = (cause, position)
    return position
  }

  /// Adds an entry for a new finding.
  mutating func add(_ entry: Entry, cause: String?, mayFillColumn: Bool) {
    if let cause { positions[cause] = entries.count }
    if mayFillColumn { mergeable.append(entries.count) }
    entries.append(entry)
  }

  private mutating func merge() {
    isMerged = true
    last = nil
    let first = mergeable[0]
    let others = mergeable.dropFirst().map { entries[$0] }
    absorbed = others.map(\.index)
    entries[first].absorb(others[...])
    for (cause, position) in positions where mergeable.contains(position) { positions[cause] = first }
    let gone = Set(mergeable.dropFirst())
    let kept = entries.indices.filter { !gone.contains($0) }
    let places = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, $0) })
    entries = kept.map { entries[$0] }
    positions = positions.compactMapValues { places[$0] }
    mergeable = places[first].map { [$0] } ?? []
  }
}
