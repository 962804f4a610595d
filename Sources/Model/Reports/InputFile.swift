/// A file that was read, with what identifies its content.
package struct InputFile: Hashable, Sendable {
  /// Relative to the folder that was given.
  package var path: String
  package var byteCount: Int
  /// In hexadecimal.
  package var sha256: String
  /// Of the ZIP archive that holds the file; nil for a file that lies in a folder.
  package var archiveSHA256: String?

  package init(path: String, byteCount: Int, sha256: String, archiveSHA256: String? = nil) {
    self.path = path
    self.byteCount = byteCount
    self.sha256 = sha256
    self.archiveSHA256 = archiveSHA256
  }
}
