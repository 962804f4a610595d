/// A set of fields for the current record that can be emptied in one step, however many fields it contains.
struct FieldSet {
  /// For each field, by position, the number of the last round in which it was inserted.
  private var generations = [Int](repeating: 0, count: Field.names.count)
  private var generation = 1
  private(set) var isEmpty = true

  func contains(_ field: Field) -> Bool { generations[field.rawValue] == generation }

  mutating func insert(_ field: Field) {
    generations[field.rawValue] = generation
    isEmpty = false
  }

  mutating func removeAll() {
    generation &+= 1
    isEmpty = true
  }
}
