/// Fields that are marked for the record at hand; to forget them for the next one takes one step, however many there are.
struct FieldMarks {
  /// By position, the last of the rounds in which the field was marked.
  private var rounds = [Int](repeating: 0, count: Field.names.count)
  private var round = 1

  func contains(_ field: Field) -> Bool { rounds[field.rawValue] == round }

  mutating func insert(_ field: Field) { rounds[field.rawValue] = round }

  mutating func removeAll() { round &+= 1 }
}
