import Formats
import Glibc

/// Buffers standard output and writes it in large blocks.
struct StandardOutput {
  private var buffer: [UInt8] = []

  /// Adds text that is already safe for a terminal, or JSON.
  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 1 << 16 { flush() }
  }

  mutating func line(_ text: String) {
    write(text)
    write("\n")
  }

  mutating func flush() {
    buffer.withUnsafeBytes { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Glibc.write(STDOUT_FILENO, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = rest.dropFirst(count)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Writes messages to standard error.
enum StandardError {
  static func line(_ text: String) {
    let bytes = Array((VisibleText.escaped(text) + "\n").utf8)
    bytes.withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
