import Glibc

/// The bytes of an archive at any place, beside what the library reads of it.
final class ZIPFileBytes {
  private let descriptor: Int32
  let size: Int

  /// - Parameter descriptor: stays open for its owner.
  init?(_ descriptor: Int32, size: Int) {
    self.descriptor = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    self.size = size
    if self.descriptor < 0 { return nil }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The bytes at `place`; fewer than `count` where the file ends.
  func bytes(at place: Int, count: Int) -> [UInt8] {
    let count = max(0, min(count, size - place))
    guard place >= 0, count > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      while length < count {
        let read = pread(descriptor, buffer.baseAddress! + length, count - length, place + length)
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { return }
        length += read
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The little-endian number at `offset` from the beginning; zero beyond the end, negative if it is larger than any
  /// file.
  func number(at offset: Int, byteCount: Int) -> Int {
    let digits = dropFirst(offset).prefix(byteCount)
    return Int(truncatingIfNeeded: digits.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}

/// The four bytes with which a part of an archive begins.
enum ZIPSignature {
  static let local: [UInt8] = [0x50, 0x4B, 3, 4]
  static let directory: [UInt8] = [0x50, 0x4B, 1, 2]
  static let end: [UInt8] = [0x50, 0x4B, 5, 6]
  static let longEnd: [UInt8] = [0x50, 0x4B, 6, 6]
  static let locator: [UInt8] = [0x50, 0x4B, 6, 7]
  static let descriptor: [UInt8] = [0x50, 0x4B, 7, 8]
  /// Stands before the first file of an archive that was meant to be divided and fitted into one part.
  static let undivided: [UInt8] = [0x50, 0x4B, 0x30, 0x30]
}
