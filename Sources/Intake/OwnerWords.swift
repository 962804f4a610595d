import Formats

/// The words with which a record names the submission that it belongs to; mostly the next record has the same.
struct OwnerWords {
  private static let fields: [Field] = [.entity, .year, .framework]

  private var bytes: [UInt8] = []
  /// Where the words of each field end.
  private var ends: [Int] = []

  init(of values: FieldValues) {
    for field in Self.fields {
      values.withBytes(field) { bytes.append(contentsOf: $0) }
      ends.append(bytes.count)
    }
  }

  func areThose(of values: FieldValues) -> Bool {
    var start = 0
    for (field, end) in zip(Self.fields, ends) {
      let isSame = values.withBytes(field) { words in
        words.count == end - start && words.indices.allSatisfy { words[$0] == bytes[start + $0] }
      }
      if !isSame { return false }
      start = end
    }
    return true
  }
}
