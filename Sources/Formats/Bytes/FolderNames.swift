import Glibc
import Model

/// What lies in a folder.
package enum FolderNames {
  /// The names in the folder at `path`, in order.
  ///
  /// - Throws: `RunError.fileUnusable` where there is no folder that may be read.
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
