/// A set of fields for the current record that can be emptied in one step, however many fields it contains.
struct FieldMarks {
  /// For each field, by position, the number of the last round in which it was inserted.
  private var rounds = [Int](repeating: 0, count: Field.names.count)
  private var round = 1

  func contains(_ field: Field) -> Bool { rounds[field.rawValue] == round }

  mutating func insert(_ field: Field) { rounds[field.rawValue] = round }

  mutating func removeAll() { round &+= 1 }
}
