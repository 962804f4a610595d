import CLibZip
import Glibc

/// A file of an archive, unpacked into memory so that it can be opened like a file of its own.
package final class NestedFile {
  /// The path at which the system shows the memory.
  package let path: String
  private let descriptor: Int32
  /// The number of bytes that are unpacked at most.
  package static let maxSize = XLSXLimits.maxNestedSize

  /// Unpacks the entry; nil if it is too large, or the system gives no memory for it.
  package init?(_ entry: ZIPEntry, ofArchive archive: String) throws {
    guard entry.byteCount <= Self.maxSize else { return nil }
    // 1: closed in other programs.
    descriptor = memfd_create("workbook", 1)
    path = "/proc/self/fd/\(descriptor)"
    guard descriptor >= 0 else { return nil }
    var isWritten = true
    try ZIPEntryBytes(entry, ofArchive: archive).forEachPiece { piece in
      var written = 0
      while written < piece.count, isWritten {
        let count = write(descriptor, piece.baseAddress! + written, piece.count - written)
        if count < 0, errno == EINTR { continue }
        isWritten = count > 0
        written += max(0, count)
      }
      return isWritten
    }
    if !isWritten { return nil }
  }

  /// Keeps `bytes`; nil if the system gives no memory for them.
  package init?(_ bytes: [UInt8]) {
    descriptor = memfd_create("workbook", 1)
    path = "/proc/self/fd/\(descriptor)"
    guard descriptor >= 0 else { return nil }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return nil }
      rest = rest.dropFirst(count)
    }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }
}
