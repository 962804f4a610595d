import CLinux
import Foundation
import Glibc
import Model
import Reporting

/// Writes a new file or folder, whole or not at all, and never over one that exists.
enum NewOutput {
  /// - Throws: `RunError.outputExists` if something is at `path`.
  static func requireFree(_ path: String) throws {
    if FileManager.default.fileExists(atPath: path) { throw RunError.outputExists(path) }
  }

  static func write(_ bytes: [UInt8], asFile path: String) throws {
    let temporary = try temporary(beside: path)
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    try write(bytes, to: temporary, reportedAs: path)
    try rename(temporary, to: path)
  }

  static func write(_ files: [ReportFile], asFolder path: String) throws {
    let temporary = try temporary(beside: path)
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    guard mkdir(temporary, 0o777) == 0 else { throw RunError.fileUnusable(path, .system(errno)) }
    for file in files { try write(file.bytes, to: "\(temporary)/\(file.path)", reportedAs: "\(path)/\(file.path)") }
    try rename(temporary, to: path)
  }

  /// A hidden name in the same folder, which is created if it is missing.
  private static func temporary(beside path: String) throws -> String {
    let url = URL(filePath: path).standardizedFileURL
    let folder = url.deletingLastPathComponent().path
    guard !url.lastPathComponent.isEmpty, url.path != "/" else { throw RunError.outputExists(path) }
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw RunError.fileUnusable(folder, .libraryMessage(error.localizedDescription))
    }
    return "\(folder)/.\(url.lastPathComponent).\(getpid()).new"
  }

  private static func write(_ bytes: [UInt8], to path: String, reportedAs shown: String) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw RunError.fileUnusable(shown, .system(errno)) }
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw RunError.fileUnusable(shown, .system(errno)) }
      rest = rest.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw RunError.fileUnusable(shown, .system(errno)) }
    isOpen = false
    guard close(descriptor) == 0 else { throw RunError.fileUnusable(shown, .system(errno)) }
  }

  private static func rename(_ temporary: String, to path: String) throws {
    if renameat2(AT_FDCWD, temporary, AT_FDCWD, path, UInt32(MAINSTREAM_RENAME_NOREPLACE)) == 0 { return }
    let code = errno
    if code == EEXIST { throw RunError.outputExists(path) }
    guard code == EINVAL || code == ENOSYS else { throw RunError.fileUnusable(path, .system(code)) }
    // The file system cannot refuse to replace.
    try requireFree(path)
    guard Glibc.rename(temporary, path) == 0 else { throw RunError.fileUnusable(path, .system(errno)) }
  }
}
