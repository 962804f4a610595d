/// A file in an archive that was unpacked once and found valid.
package struct ZIPEntry: Hashable, Sendable {
  /// The name in the archive, including folders.
  package let name: String
  let index: UInt64
  /// The size in bytes when unpacked.
  package let byteCount: Int
  /// The SHA-256 of the unpacked bytes, in hexadecimal.
  package let sha256: String
  /// The SHA-256 of the archive, in hexadecimal.
  package let archiveSHA256: String
}
