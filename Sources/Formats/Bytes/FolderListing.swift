import Glibc
import Model

/// Lists the contents of a folder.
package enum FolderListing {
  /// Returns the names in the folder at `path`, sorted; bytes that are not UTF-8 are escapes.
  ///
  /// - Throws: `RunError.fileUnusable` if there is no readable folder at `path`.
  package static func sorted(_ path: String) throws -> [String] {
    guard let folder = PathBytes.withPath(path, { opendir($0) }) else {
      throw RunError.fileUnusable(path, .system(errno))
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        PathBytes.text(Array(bytes.prefix { $0 != 0 }))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
