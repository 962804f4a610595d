/// The bytes of an input, which lies in a folder or in a ZIP archive.
package enum InputBytes: ByteSource {
  case file(FileBytes)
  case entry(ZIPEntryBytes)

  /// - Parameter entry: what to unpack, where `path` is that of an archive.
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

  /// Number of bytes that have been read.
  package var byteCount: Int {
    switch self {
    case .file(let bytes): bytes.byteCount
    case .entry(let bytes): bytes.byteCount
    }
  }

  /// The SHA-256 of what has been read, in hexadecimal.
  package var digest: String {
    switch self {
    case .file(let bytes): bytes.digest
    case .entry(let bytes): bytes.digest
    }
  }
}
