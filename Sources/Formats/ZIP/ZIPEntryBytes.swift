import CLibZip
import Crypto

/// The bytes of one file in an archive, unpacked in pieces of 64 KiB, with their SHA-256.
package final class ZIPEntryBytes: ByteSource {
  private static let pieceSize = 65_536

  private let archive: ZIPArchive
  private let index: UInt64
  /// Bytes that were announced.
  private let size: Int
  /// What must have been unpacked in the end; nil where nobody knows yet.
  private let expectedDigest: String?
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 64)
  private var hash = SHA256()

  /// Number of bytes that have been unpacked.
  package private(set) var byteCount = 0

  init(_ entry: ZIPArchive.Entry, of archive: ZIPArchive) {
    self.archive = archive
    index = entry.index
    size = entry.size
    expectedDigest = nil
  }

  /// Opens an entry that has been found sound.
  package init(_ entry: ZIPEntry, ofArchive path: String) throws {
    archive = try ZIPArchive(path: path, isProven: true)
    index = entry.index
    size = entry.byteCount
    expectedDigest = entry.sha256
  }

  deinit { buffer.deallocate() }

  /// Unpacks all of the entry, also when `body` wants no more of it, and never more than was announced.
  ///
  /// The library compares the checksum at the end.
  package func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    guard let file = zip_fopen_index(archive.handle, index, 0) else {
      throw ZIPProblem(zip_get_error(archive.handle))
    }
    defer { zip_fclose(file) }
    var isWanted = true
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else { throw ZIPProblem(zip_file_get_error(file)) }
      if count == 0 { break }
      byteCount += count
      guard byteCount <= size else { throw ZIPProblem.otherSize }
      let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      hash.update(bufferPointer: piece)
      if isWanted { isWanted = try piece.withMemoryRebound(to: UInt8.self, body) }
    }
    guard byteCount == size else { throw ZIPProblem.otherSize }
    if let expectedDigest, expectedDigest != digest { throw ZIPProblem.damaged("changed") }
  }

  /// The SHA-256 of what has been unpacked, in hexadecimal.
  package var digest: String { Fingerprint.hex(hash.finalize()) }
}
