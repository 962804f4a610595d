import Formats

/// The position of each field in records that have the same names; -1 for a field that is absent.
final class FieldPositions {
  private let slots: [Int]
  /// The indexes of the names, in the order of the record.
  private let names: [Int]
  /// The number of names in a header row; -1 for records that are not named by one.
  let headerWidth: Int
  /// The positions of fields that repeat the meaning of an earlier field under another name.
  let repeatedPositions: [Int]
  /// The fields in the record that no table uses.
  let unusedFields: [Field]

  /// - Parameter meanings: the field for each name, by index; nil for unknown names.
  init(_ record: RecordFields = RecordFields(), _ meanings: [Field?] = []) {
    headerWidth = record.areNamedByHeader ? record.count : -1
    names = (0..<record.count).map { record.nameIndex($0) }
    var slots = [Int](repeating: -1, count: Field.names.count)
    var repeatedPositions: [Int] = []
    for (index, name) in names.enumerated() {
      guard name >= 0, name < meanings.count, let field = meanings[name] else { continue }
      if slots[field.rawValue] < 0 {
        slots[field.rawValue] = index
      } else if names[slots[field.rawValue]] != name {
        repeatedPositions.append(index)
      }
    }
    self.slots = slots
    unusedFields = Field.unusedFields.filter { slots[$0.rawValue] >= 0 }
    self.repeatedPositions = repeatedPositions
  }

  subscript(field: Field) -> Int { slots[field.rawValue] }

  /// The field at a position in the record; nil for a column that means no field.
  func field(at index: Int) -> Field? { slots.firstIndex(of: index).flatMap { Field(rawValue: $0) } }

  /// Whether `record` has the same names: most records have the names of the previous one.
  func hasNames(of record: RecordFields) -> Bool {
    guard record.count == names.count else { return false }
    if headerWidth >= 0, record.areNamedByHeader { return true }
    for index in names.indices where names[index] != record.nameIndex(index) { return false }
    return true
  }
}
