import Glibc

/// What the system says about a path, following symbolic links.
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
