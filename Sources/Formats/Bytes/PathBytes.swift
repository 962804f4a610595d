import Glibc

/// Converts file names to text and back.
///
/// On Linux, file names are bytes that need not be UTF-8.
///
/// A byte that is not part of a UTF-8 character is written as an escape such as `\xE9`. Names then are readable and
/// unique, and can be converted back.
///
/// ```swift
/// print(PathBytes.text([0x63, 0x61, 0x66, 0xE9]))  // caf\xE9
/// ```
package enum PathBytes {
  private static let escape = Array("\\x".utf8)

  /// The text for a name.
  package static func text(_ bytes: [UInt8]) -> String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text: [UInt8] = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = 0
      while index < bytes.count {
        let length = bytes[index] < 0x80 ? 1 : UTF8Character.length(bytes, at: index) ?? 0
        if length > 0 {
          text += bytes[index..<index + length]
        } else {
          text += escape + String(bytes[index], radix: 16, uppercase: true).utf8
        }
        index += max(1, length)
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Calls `body` with the path as bytes.
  ///
  /// Escapes are converted back unless a file has exactly this name.
  static func withPath<Result>(_ path: String, _ body: (UnsafePointer<CChar>) throws -> Result) rethrows -> Result {
    guard path.contains("\\x"), access(path, F_OK) != 0 else { return try path.withCString(body) }
    return try (bytes(path) + [0]).map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { path in
      guard let start = path.baseAddress else { preconditionFailure("the path ends with a NUL") }
      return try body(start)
    }
  }

  /// The bytes of a path, with escapes converted back.
  static func bytes(_ path: String) -> [UInt8] {
    let text = Array(path.utf8)
    var bytes: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index...].starts(with: escape), index + 4 <= text.count,
        let byte = UInt8(String(decoding: text[index + 2..<index + 4], as: UTF8.self), radix: 16), byte >= 0x80
      {
        bytes.append(byte)
        index += 4
      } else {
        bytes.append(text[index])
        index += 1
      }
    }
    return bytes
  }
}
