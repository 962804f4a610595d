import Glibc

/// A small file that is read at once, such as a definition.
///
/// Links are not followed, and nothing is read of a file that is larger than allowed.
package enum WholeFile: Sendable {
  case bytes([UInt8])
  case link
  case tooLarge
  /// There is no ordinary file at the path, or it may not be read.
  case unreadable

  /// Reads the file at `path` if it has at most `limit` bytes.
  package init(_ path: String, atMost limit: Int) {
    // Without O_NONBLOCK, opening a pipe would wait until somebody writes to it.
    let descriptor = PathBytes.withPath(path) { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW) }
    guard descriptor >= 0 else {
      self = errno == ELOOP ? .link : .unreadable
      return
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      self = .unreadable
      return
    }
    guard status.st_size <= limit else {
      self = .tooLarge
      return
    }
    self = Self.read(descriptor, size: Int(status.st_size), atMost: limit)
  }

  /// Reads to the end, which may lie behind `size` if the file is growing.
  private static func read(_ descriptor: Int32, size: Int, atMost limit: Int) -> WholeFile {
    var bytes: [UInt8] = []
    var hasFailed = false
    repeat {
      let room = bytes.isEmpty ? size + 1 : 65_536
      let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        var got = Glibc.read(descriptor, buffer.baseAddress, room)
        while got < 0, errno == EINTR { got = Glibc.read(descriptor, buffer.baseAddress, room) }
        hasFailed = got < 0
        count = max(0, got)
      }
      if piece.isEmpty { break }
      bytes = bytes.isEmpty ? piece : bytes + piece
    } while bytes.count <= limit
    return hasFailed ? .unreadable : bytes.count > limit ? .tooLarge : .bytes(bytes)
  }
}
