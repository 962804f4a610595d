import Formats

/// The position of each field in records of certain names; -1 where it does not stand.
final class FieldSlots {
  private let slots: [Int]
  /// The names by their index, in the order of the record.
  private let names: [Int]
  private let isUnderHeader: Bool
  /// Fields that mean what another has said already, by their position in the record.
  let again: [Int]

  /// - Parameter meanings: that of each field name by its index; nil for names that mean nothing.
  init(_ record: RecordFields = RecordFields(), _ meanings: [Field?] = []) {
    isUnderHeader = record.areUnderHeader
    names = (0..<record.count).map { record.nameIndex($0) }
    var slots = [Int](repeating: -1, count: Field.names.count)
    var again: [Int] = []
    for (index, name) in names.enumerated() {
      guard name >= 0, name < meanings.count, let field = meanings[name] else { continue }
      if slots[field.rawValue] < 0 {
        slots[field.rawValue] = index
      } else if names[slots[field.rawValue]] != name {
        again.append(index)
      }
    }
    self.slots = slots
    self.again = again
  }

  subscript(field: Field) -> Int { slots[field.rawValue] }

  /// Whether they are those of `record` as well: most records have the names of the one before.
  func hasNames(of record: RecordFields) -> Bool {
    guard record.count == names.count else { return false }
    if isUnderHeader, record.areUnderHeader { return true }
    for index in names.indices where names[index] != record.nameIndex(index) { return false }
    return true
  }
}
