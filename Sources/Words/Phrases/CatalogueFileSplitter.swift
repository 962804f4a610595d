/// Splits a catalogue file into its phrases without parsing them.
///
/// A phrase begins with its unquoted key at the start of a line. Indented lines belong to it.
enum CatalogueFileSplitter {
  /// Calls `body` with each key and its lines, in file order.
  static func cut(_ file: [UInt8], _ body: (String, ArraySlice<UInt8>) throws -> Void) throws {
    var begin: Int?
    var start = 0
    while start < file.count {
      let end = file[start...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? file.count
      if isKey(file[start]) {
        if let begin { try give(file[begin..<start], body) }
        begin = start
      }
      start = end
    }
    guard let begin else { throw CatalogueError.invalidFile }
    try give(file[begin...], body)
  }

  /// Whether a line with this first byte starts a key.
  ///
  /// Indented lines, blank lines and comments do not.
  private static func isKey(_ byte: UInt8) -> Bool {
    ![UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "#")].contains(byte)
  }

  private static func give(_ lines: ArraySlice<UInt8>, _ body: (String, ArraySlice<UInt8>) throws -> Void) throws {
    let key = lines.prefix { isPartOfKey($0) }
    guard !key.isEmpty, key.endIndex < lines.endIndex, lines[key.endIndex] == UInt8(ascii: ":") else {
      throw CatalogueError.invalidFile
    }
    try body(String(decoding: key, as: UTF8.self), lines)
  }

  private static func isPartOfKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
    default: false
    }
  }
}
