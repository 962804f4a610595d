import CLibZip

/// Records that are kept until all files are read, in few bytes: written one after the other, and packed in pieces.
///
/// Small numbers of records are not packed. Rows of one file resemble each other, so that packed ones take a few bytes
/// each.
package struct PackedRecords: Sendable {
  /// The number of bytes from which a piece is packed; a record is never divided.
  private static let pieceLength = 32 << 10

  private struct Piece: Sendable {
    let bytes: [UInt8]
    /// The number of bytes before packing.
    let byteCount: Int
  }

  private var pieces: [Piece] = []
  private var open = RecordWriter()
  package private(set) var count = 0
  /// The number of bytes that packed pieces take.
  package private(set) var packedByteCount = 0

  package init() {}

  package mutating func add(_ write: (inout RecordWriter) -> Void) {
    write(&open)
    count += 1
    if open.bytes.count >= Self.pieceLength { close() }
  }

  private mutating func close() {
    let piece = Piece(bytes: Self.packed(open.bytes) ?? open.bytes, byteCount: open.bytes.count)
    pieces.append(piece)
    packedByteCount += piece.bytes.count
    open = RecordWriter()
  }

  /// Passes all records, in the order in which they were added, to `read`, which reads one at a time.
  package func forEach(_ read: (inout RecordReader) -> Void) {
    for piece in pieces {
      let bytes = piece.bytes.count < piece.byteCount ? Self.unpacked(piece) : piece.bytes
      Self.read(bytes, read)
    }
    Self.read(open.bytes, read)
  }

  private static func read(_ bytes: [UInt8], _ read: (inout RecordReader) -> Void) {
    var reader = RecordReader(bytes)
    while !reader.isAtEnd { read(&reader) }
  }

  /// Nil if the bytes do not become fewer.
  private static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    var count = uLongf(bytes.count)
    let packed = [UInt8](unsafeUninitializedCapacity: bytes.count) { buffer, initialized in
      // The fastest level: rows resemble each other so much that the others gain little.
      let code = compress2(buffer.baseAddress, &count, bytes, uLong(bytes.count), 1)
      initialized = code == Z_OK ? Int(count) : 0
    }
    // A copy through a pointer has no unused capacity; one of a slice would share the memory.
    return packed.isEmpty || packed.count >= bytes.count ? nil : packed.withUnsafeBufferPointer { Array($0) }
  }

  private static func unpacked(_ piece: Piece) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: piece.byteCount) { buffer, initialized in
      var count = uLongf(piece.byteCount)
      let code = uncompress(buffer.baseAddress, &count, piece.bytes, uLong(piece.bytes.count))
      precondition(code == Z_OK && Int(count) == piece.byteCount, "a packed piece can be unpacked")
      initialized = piece.byteCount
    }
  }
}
