import Glibc

/// The description of an archive's directory at the end of the archive.
///
/// libzip trusts it and allocates as many entries as it announces, so it is checked first.
struct ZIPEndRecord {
  /// The maximum size of the end records together with the archive comment that may follow them.
  private static let maxTailLength = 65_535 + 22 + 20

  /// Whether any candidate end record announces more than the limits allow.
  private(set) var isTooLarge = false
  /// Whether there may be a ZIP64 record, which some programs write for small archives, too.
  private(set) var isZIP64 = false

  init(_ descriptor: Int32, size: Int) {
    let tail = Self.bytes(descriptor, at: max(0, size - Self.maxTailLength), count: min(size, Self.maxTailLength))
    for index in tail.indices where tail[index] == 0x50 {
      let record = tail[index...]
      if record.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
        let directory = Self.number(record, at: 12, byteCount: 4)
        // All bits set mean that the number is in the ZIP64 record.
        if directory != 0xFFFF_FFFF, directory > ZIPLimits.maxDirectorySize { isTooLarge = true }
      } else if record.starts(with: [0x50, 0x4B, 0x06, 0x07]) {
        isZIP64 = true
        let place = Self.number(record, at: 8, byteCount: 8)
        guard place >= 0, place < size else { continue }
        let long = Self.bytes(descriptor, at: place, count: 56)[...]
        let isWithinLimits =
          (0...ZIPLimits.maxEntries).contains(Self.number(long, at: 32, byteCount: 8))
          && (0...ZIPLimits.maxDirectorySize).contains(Self.number(long, at: 40, byteCount: 8))
        if !isWithinLimits { isTooLarge = true }
      }
    }
  }

  private static func bytes(_ descriptor: Int32, at place: Int, count: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      length = max(0, pread(descriptor, buffer.baseAddress, count, place))
    }
  }

  /// The little-endian number at `offset` of `record`; zero beyond its end, negative if it is larger than any file.
  private static func number(_ record: ArraySlice<UInt8>, at offset: Int, byteCount: Int) -> Int {
    let digits = record.dropFirst(offset).prefix(byteCount)
    return Int(truncatingIfNeeded: digits.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
  }
}
