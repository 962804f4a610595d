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
    var slots = [Int](repeating: -1, count: Field.allCases.count)
    var again: [Int] = []
    for (index, name) in names.enumerated() {
      guard name >= 0, name < meanings.count, let field = meanings[name] else { continue }
      if slots[field.position] < 0 {
        slots[field.position] = index
      } else if names[slots[field.position]] != name {
        again.append(index)
      }
    }
    self.slots = slots
    self.again = again
  }

  subscript(field: Field) -> Int { slots[field.position] }

  /// Whether they are those of `record` as well: most records have the names of the one before.
  func hasNames(of record: RecordFields) -> Bool {
    guard record.count == names.count else { return false }
    if isUnderHeader, record.areUnderHeader { return true }
    for index in names.indices where names[index] != record.nameIndex(index) { return false }
    return true
  }
}

extension Field {
  /// The place in the list of all fields, which is how a case without a value is held; asked for every cell, and a
  /// dictionary would cost more than reading the cell.
  var position: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
}

/// Some of the fields, as bits by their positions.
struct FieldSet {
  private var bits: UInt64 = 0

  func contains(_ field: Field) -> Bool { bits & 1 << UInt64(field.position) != 0 }

  mutating func insert(_ field: Field) { bits |= 1 << UInt64(field.position) }
}
