import CLibZip
import Crypto
import Model

/// The bytes of one file in an archive, unpacked in pieces of 64 KiB, with their SHA-256.
///
/// The packed bytes come from libzip and are unpacked here, because libzip does not look behind the end of the data.
package final class ZIPEntryBytes: ByteSource {
  private static let pieceSize = 65_536

  private let archive: ZIPArchive
  /// What the archive says of the file.
  private let entry: ZIPArchive.Entry
  /// The SHA-256 that the unpacked bytes must have; nil if not yet known.
  private let expectedDigest: String?
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 64)
  private var hash = SHA256()
  private var checksum: UInt = 0
  /// Nil for a file that is stored as it is.
  private let inflater: ZIPInflater?
  /// Nil until the first bytes are read.
  private var file: OpaquePointer?
  private(set) var hasEnded = false

  /// The number of bytes unpacked so far.
  package private(set) var byteCount = 0

  init(_ entry: ZIPArchive.Entry, of archive: ZIPArchive, expectedDigest: String? = nil) throws {
    self.archive = archive
    self.entry = entry
    self.expectedDigest = expectedDigest
    inflater = entry.method == Int(ZIP_CM_DEFLATE) ? try ZIPInflater() : nil
  }

  /// Opens an entry that was found valid before.
  package convenience init(_ entry: ZIPEntry, ofArchive path: String) throws {
    let archive = try ZIPArchive(path: path)
    guard let listed = archive.entry(Int(entry.index)), listed.size == entry.byteCount else {
      throw ZIPProblem.damaged(PhraseKey("zip-damage-changed"))
    }
    try self.init(listed, of: archive, expectedDigest: entry.sha256)
  }

  deinit {
    if let file { zip_fclose(file) }
    buffer.deallocate()
  }

  package func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result? {
    let piece = try unpackPiece()
    return piece.isEmpty ? nil : try piece.withMemoryRebound(to: UInt8.self, body)
  }

  /// Unpacks to the end, where the checksum is verified.
  package func finish() throws {
    while try !unpackPiece().isEmpty {}
  }

  /// Unpacks the next piece; throws if there is more than was announced.
  private func unpackPiece() throws -> UnsafeRawBufferPointer {
    if hasEnded { return UnsafeRawBufferPointer(start: nil, count: 0) }
    let count = try inflater?.unpack(into: buffer, more: readPacked) ?? readPacked(into: buffer)
    byteCount += count
    guard byteCount <= entry.size else { throw ZIPProblem.sizeMismatch }
    let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    guard count == 0 else {
      hash.update(bufferPointer: piece)
      checksum = crc32(checksum, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), UInt32(count))
      return piece
    }
    hasEnded = true
    guard byteCount == entry.size else { throw ZIPProblem.sizeMismatch }
    guard checksum == UInt(entry.checksum) else { throw ZIPProblem.damaged(PhraseKey("zip-damage-checksum")) }
    if let expectedDigest, expectedDigest != digest { throw ZIPProblem.damaged(PhraseKey("zip-damage-changed")) }
    return piece
  }

  /// Fills the buffer with the next bytes as they are in the archive; returns their number.
  private func readPacked(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if file == nil { file = zip_fopen_index(archive.handle, entry.index, ZIP_FL_COMPRESSED) }
    guard let file else { throw ZIPProblem(zip_get_error(archive.handle)) }
    let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
    guard count >= 0 else { throw ZIPProblem(zip_file_get_error(file)) }
    return count
  }

  /// The SHA-256 of the bytes unpacked so far, in hexadecimal.
  package var digest: String { Fingerprint.hex(hash.finalize()) }
}
