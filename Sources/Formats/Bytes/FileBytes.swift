import Crypto
import Glibc
import Model

/// Receives the progress of reading a file, in bytes.
package typealias ReadingProgress = (_ file: String, _ read: Int, _ size: Int) -> Void

/// The bytes of a file, read once in pieces of 64 KiB, with their SHA-256.
package final class FileBytes: ByteSource {
  private static let pieceSize = 65_536
  /// The number of bytes that are read for the checksum alone; more of a file that nobody needs are left.
  private static let maxUnused = 16 << 20

  private let path: String
  private let descriptor: Int32
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 64)
  private var hash = SHA256()

  /// The size of the file in bytes when it was opened.
  package let size: Int

  /// The number of bytes read so far.
  package private(set) var byteCount = 0

  /// Whether all bytes were read, so that the digest is that of the file.
  package private(set) var hasEnded = false

  /// Called after each piece with the number of bytes read so far and the size of the file.
  package var onPiece: ((_ read: Int, _ size: Int) -> Void)?

  /// Opens a regular file; folders, pipes and devices are refused.
  package init(path: String) throws {
    self.path = path
    // Without O_NONBLOCK, opening a pipe would wait until somebody writes to it.
    descriptor = PathBytes.withPath(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    var status = stat()
    let isKnown = descriptor >= 0 && fstat(descriptor, &status) == 0
    let problem = errno
    size = Int(status.st_size)
    guard descriptor >= 0, isKnown else { throw RunError.fileUnusable(path, .system(problem)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw RunError.fileUnusable(path, .notAFile) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    buffer.deallocate()
  }

  package func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result? {
    let piece = try readPiece()
    return piece.isEmpty ? nil : try piece.withMemoryRebound(to: UInt8.self, body)
  }

  /// Reads to the end of the file, so that the hash covers all of it, unless far more is left than was needed.
  package func finish() throws {
    let start = byteCount
    while byteCount - start < Self.maxUnused, try !readPiece().isEmpty {}
  }

  private func readPiece() throws -> UnsafeRawBufferPointer {
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw RunError.fileUnusable(path, .system(errno)) }
      let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      guard count > 0 else {
        hasEnded = true
        return piece
      }
      byteCount += count
      onPiece?(byteCount, size)
      hash.update(bufferPointer: piece)
      return piece
    }
  }

  /// The SHA-256 of the bytes read so far, in hexadecimal.
  package var digest: String { Fingerprint.hex(hash.finalize()) }
}
