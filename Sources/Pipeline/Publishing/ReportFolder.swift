import CLinux
import Foundation
import Glibc
import Model
import Reporting

/// Publishes a report completely or not at all.
enum ReportFolder {
  /// Writes `files` to a temporary folder next to the final one, then exchanges the two atomically.
  ///
  /// A reader sees the old report or the new one, never a mixture, even if the program is killed. Two runs never write
  /// to the same place at the same time: the second is refused.
  ///
  /// - Parameter keep: how many replaced reports are kept beside the new one.
  /// - Returns: the path of the report's folder.
  static func publish(_ files: [ReportFile], as name: String, in output: String, keep: Int = 0) throws -> String {
    try makeFolder(output)
    let place = open(output, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard place >= 0 else { throw RunError.reportNotPublished(.open, path: output, .system(errno)) }
    defer { close(place) }
    guard flock(place, LOCK_EX | LOCK_NB) == 0 else {
      throw RunError.reportNotPublished(errno == EWOULDBLOCK ? .lock : .open, path: output, .system(errno))
    }
    let final = "\(output)/\(name)"
    let temporary = "\(output)/.\(name).new"
    guard canBeReplaced(final) else { throw RunError.reportNotPublished(.alreadyExists, path: final, .system(EEXIST)) }
    let kept = KeptReports(name: name, output: output, count: keep)
    try kept.check()
    // A run that was killed may have left this folder behind. The lock guarantees that nobody is writing to it.
    try? FileManager.default.removeItem(atPath: temporary)
    do {
      for file in files { try write(file, below: temporary) }
      guard syncfs(place) == 0 else { throw RunError.reportNotPublished(.write, path: temporary, .system(errno)) }
      try exchange(temporary, final)
      try kept.keep(temporary)
      guard fsync(place) == 0 else { throw RunError.reportNotPublished(.write, path: output, .system(errno)) }
    } catch {
      try? FileManager.default.removeItem(atPath: temporary)
      throw error
    }
    try? FileManager.default.removeItem(atPath: temporary)
    return final
  }

  /// Whether a report may be published at `path`: nothing exists there, or an earlier report does.
  ///
  /// Folders of submissions are named after years as well and must never be replaced.
  static func canBeReplaced(_ path: String) -> Bool {
    guard FileManager.default.fileExists(atPath: path) else { return true }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: path) else { return false }
    return names.isEmpty || Set(names).isSuperset(of: ["index.html", "run.json", "data"])
      || Set(names).isSuperset(of: ["candidates.sql", "initiatives.csv", "terms.csv", "names.csv"])
  }

  private static func write(_ file: ReportFile, below folder: String) throws {
    let path = "\(folder)/\(file.path)"
    let parent = path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
    try makeFolder(String(parent))
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw RunError.reportNotPublished(.write, path: path, .system(errno)) }
    var isOpen = true
    defer { if isOpen { close(descriptor) } }
    var rest = file.bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw RunError.reportNotPublished(.write, path: path, .system(errno)) }
      rest = rest.dropFirst(count)
    }
    // Some file systems say only now that the disk is full.
    isOpen = false
    guard close(descriptor) == 0 else { throw RunError.reportNotPublished(.write, path: path, .system(errno)) }
  }

  /// Creates a folder and any missing parent folders.
  private static func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch let error as CocoaError {
      // The system's error message is more specific than that of Foundation.
      let code = (error.underlying as? POSIXError)?.code.rawValue
      throw RunError.fileUnusable(
        error.filePath ?? path, code.map(FileProblem.system) ?? .libraryMessage(error.localizedDescription))
    }
  }

  /// Renames `fresh` to `final`.
  ///
  /// An existing `final` folder is named `fresh` afterwards.
  private static func exchange(_ temporary: String, _ final: String) throws {
    if renameat2(AT_FDCWD, temporary, AT_FDCWD, final, UInt32(MAINSTREAM_RENAME_EXCHANGE)) == 0 { return }
    if errno == ENOENT || errno == EINVAL || errno == ENOSYS {
      // Either there is no earlier report, or the file system cannot exchange folders: then the old report is moved
      // aside first.
      let aside = temporary + ".old"
      let hasEarlier = errno != ENOENT && rename(final, aside) == 0
      if rename(temporary, final) == 0 {
        if hasEarlier { _ = rename(aside, temporary) }
        return
      }
    }
    throw RunError.reportNotPublished(.write, path: final, .system(errno))
  }
}
