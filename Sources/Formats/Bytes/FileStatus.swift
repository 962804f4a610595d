import Glibc

/// What kind of file is at a path, and the path without symbolic links.
package enum FileStatus {
  package enum Kind: Sendable {
    case folder, other
  }

  /// Nil if there is nothing at the path.
  package static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard PathBytes.withPath(path, { stat($0, &status) }) == 0 else { return nil }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }

  /// Whether there is a symbolic link at the path itself.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    guard PathBytes.withPath(path, { lstat($0, &status) }) == 0 else { return false }
    return status.st_mode & S_IFMT == S_IFLNK
  }

  /// The error with which the system finds nothing at the path; nil if there is something.
  package static func problem(at path: String) -> Int32? {
    PathBytes.withPath(path) { access($0, F_OK) == 0 ? nil : errno }
  }

  /// The path without symbolic links; nil if there is nothing at the path.
  package static func realPath(_ path: String) -> String? {
    guard let real = PathBytes.withPath(path, { realpath($0, nil) }) else { return nil }
    defer { free(real) }
    return PathBytes.text(UnsafeBufferPointer(start: real, count: strlen(real)).map { UInt8(bitPattern: $0) })
  }
}
