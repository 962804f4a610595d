/// A file that was read, with its size and fingerprint.
package struct InputFile: Hashable, Sendable {
  /// Relative to the folder given to the command.
  package var path: String
  package var byteCount: Int
  /// The SHA-256 of the file, in hexadecimal.
  package var sha256: String
  /// The SHA-256 of the ZIP archive that contains the file; nil for a file in a folder.
  package var archiveSHA256: String?

  package init(path: String, byteCount: Int, sha256: String, archiveSHA256: String? = nil) {
    self.path = path
    self.byteCount = byteCount
    self.sha256 = sha256
    self.archiveSHA256 = archiveSHA256
  }
}
