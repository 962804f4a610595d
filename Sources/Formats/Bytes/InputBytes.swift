/// The bytes of an input file, which is in a folder or in a ZIP archive.
package enum InputBytes: ByteSource {
  case file(FileBytes)
  case entry(ZIPEntryBytes)

  /// - Parameter entry: the file to unpack if `path` is an archive; nil to read the file at `path` itself.
  package init(path: String, entry: ZIPEntry?) throws {
    self = if let entry { .entry(try ZIPEntryBytes(entry, ofArchive: path)) } else { .file(try FileBytes(path: path)) }
  }

  package func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result? {
    switch self {
    case .file(let bytes): try bytes.nextPiece(body)
    case .entry(let bytes): try bytes.nextPiece(body)
    }
  }

  package func finish() throws {
    switch self {
    case .file(let bytes): try bytes.finish()
    case .entry(let bytes): try bytes.finish()
    }
  }

  /// Whether all bytes were read, so that the digest is that of the input.
  package var hasEnded: Bool {
    switch self {
    case .file(let bytes): bytes.hasEnded
    case .entry(let bytes): bytes.hasEnded
    }
  }

  /// The number of bytes read so far.
  package var byteCount: Int {
    switch self {
    case .file(let bytes): bytes.byteCount
    case .entry(let bytes): bytes.byteCount
    }
  }

  /// The SHA-256 of the bytes read so far, in hexadecimal.
  package var digest: String {
    switch self {
    case .file(let bytes): bytes.digest
    case .entry(let bytes): bytes.digest
    }
  }
}
