import CLibZip

/// Writes a ZIP archive into memory, one file after the other.
///
/// A file is packed while it is written: only packed bytes are kept, about a tenth of a sheet's size. All times are
/// 1 January 1980, so that the same content always gives the same bytes.
package struct ZIPWriter {
  private var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  package init() {}

  /// Adds a file.
  ///
  /// - Parameters:
  ///   - name: the path.
  ///   - body: hands over the content in pieces.
  package mutating func file(_ name: String, _ body: (_ write: ([UInt8]) -> Void) throws -> Void) rethrows {
    let deflater = Deflater()
    var packed: [UInt8] = []
    var checksum: UInt = 0
    var size = 0
    try body { piece in
      guard !piece.isEmpty else { return }
      checksum = piece.withUnsafeBufferPointer { CLibZip.crc32(checksum, $0.baseAddress, UInt32($0.count)) }
      size += piece.count
      deflater.pack(piece, isLast: false, into: &packed)
    }
    deflater.pack([], isLast: true, into: &packed)
    let start = bytes.count
    var header: [UInt8] = []
    // Version 2.0, Deflate, time and date; a flag says that a name beyond ASCII is UTF-8.
    let flags = name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800
    for number in [20, flags, 8, 0, 0x21] { Self.append(number, bytes: 2, to: &header) }
    for number in [Int(checksum), packed.count, size] { Self.append(number, bytes: 4, to: &header) }
    for number in [name.utf8.count, 0] { Self.append(number, bytes: 2, to: &header) }
    bytes += [0x50, 0x4B, 3, 4] + header + Array(name.utf8)
    bytes += packed
    directory += [0x50, 0x4B, 1, 2, 20, 0] + header
    // No comment, first disk, no attributes.
    directory += Array(repeating: 0, count: 10)
    Self.append(start, bytes: 4, to: &directory)
    directory += Array(name.utf8)
    count += 1
  }

  /// The archive with all files that were added.
  package consuming func finished() -> [UInt8] {
    let start = bytes.count
    bytes += directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0]
    for number in [count, count] { Self.append(number, bytes: 2, to: &bytes) }
    for number in [directory.count, start] { Self.append(number, bytes: 4, to: &bytes) }
    return bytes + [0, 0]
  }

  /// Appends a number, the lowest byte first.
  private static func append(_ number: Int, bytes width: Int, to bytes: inout [UInt8]) {
    for position in 0..<width { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * position))) }
  }
}
