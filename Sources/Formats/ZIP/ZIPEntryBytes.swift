import CLibZip
import Crypto
import Model

/// The bytes of one file in an archive, unpacked in pieces of 64 KiB, with their SHA-256.
package final class ZIPEntryBytes: ByteSource {
  private static let pieceSize = 65_536

  private let archive: ZIPArchive
  private let index: UInt64
  /// The announced size in bytes.
  private let size: Int
  /// The SHA-256 that the unpacked bytes must have; nil if not yet known.
  private let expectedDigest: String?
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 64)
  private var hash = SHA256()
  /// Nil until the first bytes are read.
  private var file: OpaquePointer?
  private var hasEnded = false

  /// The number of bytes unpacked so far.
  package private(set) var byteCount = 0

  init(_ entry: ZIPArchive.Entry, of archive: ZIPArchive) {
    self.archive = archive
    index = entry.index
    size = entry.size
    expectedDigest = nil
  }

  /// Opens an entry that was found valid before.
  package init(_ entry: ZIPEntry, ofArchive path: String) throws {
    archive = try ZIPArchive(path: path, isVerified: true)
    index = entry.index
    size = entry.byteCount
    expectedDigest = entry.sha256
  }

  deinit {
    if let file { zip_fclose(file) }
    buffer.deallocate()
  }

  package func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result? {
    let piece = try unpackPiece()
    return piece.isEmpty ? nil : try piece.withMemoryRebound(to: UInt8.self, body)
  }

  /// Unpacks to the end, where the library verifies the checksum.
  package func finish() throws {
    while try !unpackPiece().isEmpty {}
  }

  /// Unpacks the next piece; throws if there is more than was announced.
  private func unpackPiece() throws -> UnsafeRawBufferPointer {
    if hasEnded { return UnsafeRawBufferPointer(start: nil, count: 0) }
    if file == nil { file = zip_fopen_index(archive.handle, index, 0) }
    guard let file else { throw ZIPProblem(zip_get_error(archive.handle)) }
    let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
    guard count >= 0 else { throw ZIPProblem(zip_file_get_error(file)) }
    byteCount += count
    guard byteCount <= size else { throw ZIPProblem.sizeMismatch }
    let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    guard count == 0 else {
      hash.update(bufferPointer: piece)
      return piece
    }
    hasEnded = true
    guard byteCount == size else { throw ZIPProblem.sizeMismatch }
    if let expectedDigest, expectedDigest != digest { throw ZIPProblem.damaged(PhraseKey("zip-damage-changed")) }
    return piece
  }

  /// The SHA-256 of the bytes unpacked so far, in hexadecimal.
  package var digest: String { Fingerprint.hex(hash.finalize()) }
}
