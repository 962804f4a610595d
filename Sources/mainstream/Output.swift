import Formats
import Glibc
import Model
import Words

/// Buffers standard output and writes it in large blocks.
struct StandardOutput {
  private var buffer: [UInt8] = []

  /// Adds text; characters that would control a terminal, or hide or reorder text, are escaped here at the latest.
  ///
  /// Most come from a file and are escaped where a line is made. JSON has none left, so that it stays JSON.
  mutating func write(_ text: String) {
    buffer.append(contentsOf: VisibleText.escaped(text).utf8)
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
        guard count > 0 else { return Self.fail(errno) }
        rest = rest.dropFirst(count)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Ends the program with exit code 2 if what is printed cannot be written.
  ///
  /// It is not an error if the reader of a pipe, such as `head`, stops reading.
  private static func fail(_ error: Int32) {
    guard error != EPIPE else { return }
    let problem = EmbeddedCatalogue.catalogue().words(for: RunError.outputUnwritable(.system(error)))
    StandardError.line(problem)
    _exit(Exit.failed.rawValue)
  }

  /// Checks, when the program ends, that help and usage, which the argument parser prints, could be written.
  static func reportsFailureAtExit() {
    atexit { if fflush(nil) != 0 { StandardOutput.fail(errno) } }
  }
}

/// Writes messages to standard error.
enum StandardError {
  static func line(_ text: String) {
    let bytes = Array((VisibleText.escaped(text) + "\n").utf8)
    bytes.withUnsafeBytes { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
