import Glibc
import Model

/// Lists the contents of a folder.
package enum FolderListing {
  /// Returns the names in the folder at `path`, sorted.
  ///
  /// - Throws: `RunError.fileUnusable` if there is no readable folder at `path`.
  package static func sorted(_ path: String) throws -> [String] {
    guard let folder = opendir(path) else { throw RunError.fileUnusable(path, .system(errno)) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
