import Model

/// Records about things that another record is about already, in few bytes until all files are read.
struct FurtherRecords<Value: CorrectableRecord & PackableRecord, Thing: Hashable> {
  private var table = PackedTable<Value>()
  /// The things of which a record was not kept, so that none of their records can count.
  private var incomplete: Set<Thing> = []

  var isEmpty: Bool { table.count == 0 && incomplete.isEmpty }
  /// The number of records that are kept.
  var count: Int { table.count }

  /// Adds a record; returns how many more bytes the packed records take.
  mutating func add(_ value: Value, _ order: SubmissionOrder) -> Int {
    let before = table.packedByteCount
    table.add(value, order)
    return table.packedByteCount - before
  }

  mutating func addUnkept(_ thing: Thing) { incomplete.insert(thing) }

  /// All records by what they are about.
  ///
  /// - Parameters:
  ///   - thing: what a record is about.
  ///   - first: the first record about it.
  func competing(
    by thing: (Value) -> Thing, first: (Thing) -> (Value, SubmissionOrder)?
  ) -> [Thing: CompetingRecords<Value>] {
    var competing: [Thing: CompetingRecords<Value>] = [:]
    func take(_ value: Value?, _ order: SubmissionOrder, _ thing: Thing) {
      if competing[thing]?.take(value, order) != nil { return }
      guard let (firstValue, firstOrder) = first(thing) else { return }
      var records = CompetingRecords(first: firstValue, submissionOrder: firstOrder)
      records.take(value, order)
      competing[thing] = records
    }
    table.forEach { take($0, $1, thing($0)) }
    for thing in incomplete { take(nil, SubmissionOrder(), thing) }
    return competing
  }
}
