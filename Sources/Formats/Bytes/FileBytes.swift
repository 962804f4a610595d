import Crypto
import Glibc

/// The bytes of a file, read once in pieces of 64 KiB, with their SHA-256.
package final class FileBytes: ByteSource {
  private static let pieceSize = 65_536

  private let path: String
  private let descriptor: Int32
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: pieceSize, alignment: 64)
  private var hash = SHA256()

  /// Number of bytes that the file had when it was opened.
  package let size: Int

  /// Number of bytes that have been read.
  package private(set) var byteCount = 0

  /// Opens an ordinary file; folders, pipes and devices are refused.
  package init(path: String) throws {
    self.path = path
    // Without O_NONBLOCK the opening of a pipe would wait for somebody to write to it.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    var status = stat()
    let isKnown = descriptor >= 0 && fstat(descriptor, &status) == 0
    let problem = errno
    size = Int(status.st_size)
    guard descriptor >= 0, isKnown else { throw FileError(path: path, problem: .system(problem)) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(path: path, problem: .notAFile) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    buffer.deallocate()
  }

  /// Reads the whole file, also when `body` wants no more of it: the hash is that of the file.
  package func forEachPiece(_ body: (UnsafeBufferPointer<UInt8>) throws -> Bool) throws {
    var isWanted = true
    while true {
      let count = read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(path: path, problem: .system(errno)) }
      if count == 0 { return }
      let piece = UnsafeRawBufferPointer(rebasing: buffer[..<count])
      byteCount += count
      hash.update(bufferPointer: piece)
      if isWanted { isWanted = try piece.withMemoryRebound(to: UInt8.self, body) }
    }
  }

  /// The SHA-256 of what has been read, in hexadecimal.
  package var digest: String { Fingerprint.hex(hash.finalize()) }
}

/// Why a file cannot be read.
package struct FileError: Error, CustomStringConvertible {
  package enum Problem: Hashable, Sendable {
    /// A folder, a pipe or a device.
    case notAFile
    /// The system's error number.
    case system(Int32)
  }

  package let path: String
  package let problem: Problem

  /// For messages, in the system's own words.
  package var description: String {
    switch problem {
    case .notAFile: "not an ordinary file"
    case .system(let code): String(cString: strerror(code))
    }
  }
}

/// SHA-256 as people compare it.
package enum Fingerprint {
  package static func sha256Hex(of bytes: [UInt8]) -> String { hex(SHA256.hash(data: bytes)) }

  static func hex(_ digest: SHA256Digest) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in digest {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
