/// A fixed set of fields in one word, for questions that are asked for every element of a document.
struct FieldMask {
  private var bits: UInt128 = 0

  init(_ fields: [Field] = []) {
    for field in fields { bits |= Self.bit(field) }
  }

  func contains(_ field: Field) -> Bool { bits & Self.bit(field) != 0 }

  func union(_ other: FieldMask) -> FieldMask {
    var union = self
    union.bits |= other.bits
    return union
  }

  private static func bit(_ field: Field) -> UInt128 { 1 &<< UInt128(field.rawValue) }
}
