/// The text by which a record identifies its submission; the next record usually has the same.
final class OwnerText {
  private static let fields: [Field] = [.entity, .year, .framework]

  private let bytes: [UInt8]
  /// The end of the text of each field.
  private let ends: [Int]

  init(of values: FieldValues) {
    var bytes: [UInt8] = []
    var ends: [Int] = []
    bytes.reserveCapacity(64)
    ends.reserveCapacity(Self.fields.count)
    for field in Self.fields {
      values.withBytes(field) { bytes.append(contentsOf: $0) }
      ends.append(bytes.count)
    }
    self.bytes = bytes
    self.ends = ends
  }

  func matches(_ values: FieldValues) -> Bool {
    bytes.withUnsafeBytes { known in
      var start = 0
      for index in Self.fields.indices {
        let word = UnsafeRawBufferPointer(rebasing: known[start..<ends[index]])
        guard values.withBytes(Self.fields[index], { Self.isSame($0, word) }) else { return false }
        start = ends[index]
      }
      return true
    }
  }

  private static func isSame(_ bytes: UnsafeBufferPointer<UInt8>, _ word: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count == word.count else { return false }
    for index in 0..<bytes.count where bytes[index] != word[index] { return false }
    return true
  }
}
