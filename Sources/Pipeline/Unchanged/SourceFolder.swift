import Formats
import Glibc
import Model

/// The names and sizes of all files in a folder that a run reads.
///
/// Reports of this program and hidden files are left out, since a run does not read them. Nothing is opened.
struct SourceFolder {
  struct File {
    /// Relative to the folder.
    let name: String
    let path: String
    /// What is known without opening the file: its size, where a link leads, or why it cannot be used.
    let state: String
    /// Whether there is a content to read.
    let isReadable: Bool
  }

  /// Sorted by name within each folder.
  private(set) var files: [File] = []

  /// Deeper folders are not read by a run either.
  private static let maxDepth = 17

  init(_ root: String) { list(root, name: "", depth: 0) }

  private mutating func list(_ folder: String, name: String, depth: Int) {
    let names: [String]
    do {
      guard depth <= Self.maxDepth else { return }
      names = try FolderListing.sorted(folder)
    } catch {
      return add(name, folder, "closed")
    }
    guard depth == 0 || !ReportFolderMark.isReport(folder, names: names) else { return }
    if names.isEmpty { add(name, folder, "empty") }
    for entry in names where !entry.hasPrefix(".") {
      take("\(folder)/\(entry)", name: name.isEmpty ? entry : "\(name)/\(entry)", depth: depth)
    }
  }

  private mutating func take(_ path: String, name: String, depth: Int) {
    if FileStatus.isLink(path) {
      add(name, path, "link to \(FileStatus.realPath(path) ?? "nowhere")", isReadable: true)
    } else if FileStatus.kind(path) == .folder {
      list(path, name: name, depth: depth + 1)
    } else {
      let size = try? FileBytes(path: path).size
      add(name, path, size.map { String($0) } ?? "unreadable", isReadable: size != nil)
    }
  }

  private mutating func add(_ name: String, _ path: String, _ state: String, isReadable: Bool = false) {
    files.append(File(name: name, path: path, state: state, isReadable: isReadable))
  }
}
