import Formats

/// The position of each field in the record at hand; -1 where it does not stand.
struct FieldSlots {
  private var slots = [Int](repeating: -1, count: Field.allCases.count)
  /// The names of the record for which they were found: most records have the names of the one before.
  private var names: [Int] = []
  /// Fields that mean what another has said already, by their position in the record.
  private(set) var again: [Int] = []

  subscript(field: Field) -> Int { slots[field.position] }

  /// - Parameter meanings: that of each name by its index; a name that was there for an earlier record keeps its meaning.
  mutating func fill(_ record: RecordFields, _ meanings: [Field?]) {
    if isLike(record) { return }
    names = (0..<record.count).map { record.nameIndex($0) }
    for index in slots.indices { slots[index] = -1 }
    again = []
    for (index, name) in names.enumerated() {
      guard name >= 0, name < meanings.count, let field = meanings[name] else { continue }
      if slots[field.position] < 0 {
        slots[field.position] = index
      } else if names[slots[field.position]] != name {
        again.append(index)
      }
    }
  }

  private func isLike(_ record: RecordFields) -> Bool {
    guard record.count == names.count else { return false }
    for index in names.indices where names[index] != record.nameIndex(index) { return false }
    return true
  }
}

extension Field {
  /// The place in the list of all fields, which is how a case without a value is held; asked for every cell, and a
  /// dictionary would cost more than reading the cell.
  var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}
