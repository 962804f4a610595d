/// A ZIP archive written byte by byte, so that any part can be made invalid.
package struct WrittenArchive {
  /// One file, stored without compression.
  ///
  /// Its entry in the archive may contain false information.
  package struct Entry {
    package var name: String
    package var data: [UInt8]
    package var method = 0
    package var flags = 0x800
    /// The Unix mode of the file, including its kind.
    package var mode = 0o100644
    package var toldSize: Int?
    package var toldPackedSize: Int?
    package var toldChecksum: UInt32?

    package init(_ name: String, _ data: String) {
      self.name = name
      self.data = Array(data.utf8)
    }
  }

  package var entries: [Entry]
  package var comment = ""
  /// The size of the directory as stated in the last record.
  package var toldDirectorySize: Int?

  package init(_ entries: [Entry]) { self.entries = entries }

  package init(_ name: String, _ data: String) { self.init([Entry(name, data)]) }

  package var bytes: [UInt8] {
    var body: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let fields: [UInt8] =
        Self.number(20, 2) + Self.number(entry.flags, 2) + Self.number(entry.method, 2) + Self.number(33 << 16, 4)
        + Self.number(Int(entry.toldChecksum ?? Self.checksum(entry.data)), 4)
        + Self.number(entry.toldPackedSize ?? entry.data.count, 4)
        + Self.number(entry.toldSize ?? entry.data.count, 4) + Self.number(entry.name.utf8.count, 2)
      directory += [0x50, 0x4B, 1, 2] + Self.number(3 << 8 | 20, 2) + fields + Self.number(0, 8)
      directory += Self.number(entry.mode << 16, 4) + Self.number(body.count, 4) + Array(entry.name.utf8)
      body += [0x50, 0x4B, 3, 4] + fields + Self.number(0, 2) + Array(entry.name.utf8) + entry.data
    }
    let end: [UInt8] =
      [0x50, 0x4B, 5, 6] + Self.number(0, 4) + Self.number(entries.count, 2) + Self.number(entries.count, 2)
      + Self.number(toldDirectorySize ?? directory.count, 4) + Self.number(body.count, 4)
      + Self.number(comment.utf8.count, 2) + Array(comment.utf8)
    return body + directory + end
  }

  package static func number(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// The CRC-32 checksum that ZIP uses.
  package static func checksum(_ data: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in data {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? (sum >> 1) ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
