import Model

/// Records by what they are about, of which at most one each counts.
struct CompetingTable<Key: Hashable, Value: CorrectableRecord> {
  private struct Entry {
    var value: Value
    var order: SubmissionOrder
  }

  private var entries: [Entry] = []
  private var positions: [Key: Int] = [:]
  /// The records about what several rows are about.
  private var competing: [Key: CompetingRecords<Value>] = [:]
  private var unreadable: [Key: [UnreadableRecord]] = [:]
  /// The maximum number of unreadable records about one thing; more of them tell nothing new.
  private static var maxUnreadable: Int { 100 }

  mutating func add(_ value: Value, as key: Key, _ order: SubmissionOrder) {
    guard let position = positions[key] else {
      positions[key] = entries.count
      return entries.append(Entry(value: value, order: order))
    }
    let first = entries[position]
    competing[key, default: CompetingRecords(first: first.value, submissionOrder: first.order)].take(value, order)
  }

  mutating func addUnreadable(_ record: UnreadableRecord, as key: Key) {
    guard unreadable[key, default: []].count < Self.maxUnreadable else { return }
    unreadable[key, default: []].append(record)
  }

  /// The records that count; `resolved` learns what became of those that compete.
  func resolve(_ resolved: (Key, CompetingRecords<Value>.Resolution) -> Void) -> [Value] {
    if competing.isEmpty, unreadable.isEmpty { return entries.map(\.value) }
    var counting: [Value] = []
    counting.reserveCapacity(entries.count)
    for (key, position) in positions.sorted(by: { $0.value < $1.value }) {
      let entry = entries[position]
      let others = unreadable[key] ?? []
      guard competing[key] != nil || !others.isEmpty else {
        counting.append(entry.value)
        continue
      }
      let records = competing[key] ?? CompetingRecords(first: entry.value, submissionOrder: entry.order)
      let resolution = records.resolve(beside: others)
      resolved(key, resolution)
      if let value = resolution.counting { counting.append(value) }
    }
    return counting
  }
}

extension CompetingRecords.Resolution {
  /// The records that do not count, each with the reason.
  var leftOut: [(ExcludedRating.Reason, Value)] {
    kept.dropFirst(counting == nil ? 0 : 1).map { (counting == nil ? .disputed : .duplicate, $0) }
      + replaced.map { (.replaced, $0) }
  }
}

extension ReportedResponse: CorrectableRecord {
  func merged(with other: ReportedResponse) -> ReportedResponse? {
    guard response == other.response, status == other.status, trackerWords == other.trackerWords, due == other.due,
      firstDue == other.firstDue, nextReport == other.nextReport, serves == other.serves, isPublic == other.isPublic,
      let words = Self.merged(texts.words, other.texts.words), let steps = Self.merged(texts.steps, other.texts.steps),
      let evidence = Self.merged(texts.evidence, other.texts.evidence),
      let lead = Self.merged(texts.lead, other.texts.lead)
    else { return nil }
    var merged = self
    merged.texts = Texts(words: words, steps: steps, evidence: evidence, lead: lead)
    return merged
  }
}

extension ReportedGrade: CorrectableRecord {
  func merged(with other: ReportedGrade) -> ReportedGrade? {
    guard grade == other.grade, date == other.date, let words = Self.merged(words, other.words) else { return nil }
    var merged = self
    merged.words = words
    return merged
  }
}
