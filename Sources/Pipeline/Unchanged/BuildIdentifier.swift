import Glibc

/// The identifier that the linker made from the contents of the program.
///
/// Unlike the version and the commit, it differs whenever the code does.
enum BuildIdentifier {
  /// In hexadecimal; nil if the program has none.
  static let text: String? = {
    let file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let head = bytes(64, at: 0, of: file), head.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return nil }
    let start = number(head, 32, bytes: 8)
    let size = number(head, 54, bytes: 2)
    for index in 0..<number(head, 56, bytes: 2) {
      guard let segment = bytes(56, at: start + index * size, of: file) else { return nil }
      guard number(segment, 0, bytes: 4) == noteSegment else { continue }
      let length = min(number(segment, 32, bytes: 8), 65_536)
      if let notes = bytes(length, at: number(segment, 8, bytes: 8), of: file), let text = identifier(in: notes) {
        return text
      }
    }
    return nil
  }()

  /// PT_NOTE of the format ELF.
  private static let noteSegment = 4
  /// NT_GNU_BUILD_ID, and the name of its owner.
  private static let buildNote = (type: 3, owner: Array("GNU\0".utf8))

  private static func identifier(in notes: [UInt8]) -> String? {
    var place = 0
    while place + 12 <= notes.count {
      let (owner, length) = (number(notes, place, bytes: 4), number(notes, place + 4, bytes: 4))
      let content = place + 12 + (owner + 3) / 4 * 4
      let end = content + length
      guard end <= notes.count else { return nil }
      if number(notes, place + 8, bytes: 4) == buildNote.type,
        notes[(place + 12)..<(place + 12 + owner)].elementsEqual(buildNote.owner)
      {
        return notes[content..<end].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      }
      place = content + (length + 3) / 4 * 4
    }
    return nil
  }

  private static func bytes(_ count: Int, at offset: Int, of file: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = bytes.withUnsafeMutableBytes { pread(file, $0.baseAddress, count, offset) }
    return read == count ? bytes : nil
  }

  /// A number with its lowest byte first; numbers beyond any file are cut.
  private static func number(_ bytes: [UInt8], _ place: Int, bytes count: Int) -> Int {
    var value: UInt64 = 0
    for index in (0..<count).reversed() { value = value << 8 | UInt64(bytes[place + index]) }
    return value < 1 << 40 ? Int(value) : 1 << 40
  }
}
