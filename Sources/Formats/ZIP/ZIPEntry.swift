/// A file in an archive that has been unpacked once and found sound.
package struct ZIPEntry: Hashable, Sendable {
  /// In the archive, with the folders above it.
  package let name: String
  let index: UInt64
  /// When unpacked.
  package let byteCount: Int
  /// Of what was unpacked, in hexadecimal.
  package let sha256: String
  /// Of the archive, in hexadecimal.
  package let archiveSHA256: String
}
