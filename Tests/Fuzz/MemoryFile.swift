import CLinux
import Glibc

/// A file in memory, for readers that need a path.
struct MemoryFile: ~Copyable {
  private let descriptor: Int32

  init(_ bytes: [UInt8]) {
    descriptor = memfd_create("fuzz", 0)
    precondition(descriptor >= 0 && write(descriptor, bytes, bytes.count) == bytes.count)
  }

  deinit { close(descriptor) }

  var path: String { "/proc/self/fd/\(descriptor)" }
}
