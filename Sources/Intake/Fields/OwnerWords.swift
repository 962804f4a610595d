import Formats

/// Tells whether a record has the same entity, year and framework as the one before it, byte for byte.
///
/// Only plain cells are compared. A record with any other text in these fields always differs, so that each of them is
/// judged.
struct OwnerWords {
  /// The positions of the fields; -1 for a field that is absent.
  private var entity = -1
  private var year = -1
  private var framework = -1
  private var words: Words?

  private struct Words: BitwiseCopyable {
    let entity: ShortText
    let year: ShortText
    let framework: ShortText
  }

  mutating func learn(_ slots: FieldPositions) {
    (entity, year, framework) = (slots[.entity], slots[.year], slots[.framework])
  }

  /// Forgets the record before, as what missing fields stand for has changed.
  mutating func forget() { words = nil }

  /// Whether the record has the words of the one before; stores its words.
  @inline(__always)
  mutating func take(_ record: RecordFields) -> Bool {
    guard let entity = Self.word(entity, record), let year = Self.word(year, record),
      let framework = Self.word(framework, record)
    else {
      words = nil
      return false
    }
    if let words, words.entity == entity, words.year == year, words.framework == framework { return true }
    words = Words(entity: entity, year: year, framework: framework)
    return false
  }

  /// The text of a field, empty if only what surrounds the record can give it; nil for a text that is not plain.
  @inline(__always)
  private static func word(_ slot: Int, _ record: RecordFields) -> ShortText? {
    if slot < 0 { return ShortText() }
    if record.beginsPlainly(slot) { return ShortText(record.bytes(slot)) }
    return record.bytes(slot).isEmpty ? ShortText() : nil
  }
}
