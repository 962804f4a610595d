import Formats
import Model

/// Finds the files in a folder that may contain submissions.
///
/// A folder that directly contains a file named after a table is one submission, to which its other files belong. Other
/// folders are searched, and ZIP archives are treated as folders. Files under other names are read if they contain a
/// table of a submission; all others are skipped with a note. Links that lead out of the folder are not followed, and
/// reports of this program are passed over.
///
/// ```swift
/// let files = try SubmissionFiles(below: "Samples/agencies/exw")
/// print(files.items.map(\.name))  // ["actions.csv", "answers.csv", "rates.csv", "ratings.csv", "work.csv"]
/// ```
package struct SubmissionFiles: Sendable {
  /// A file to read.
  package struct Item: Hashable, Sendable {
    /// The path for opening the file.
    package let path: String
    /// The name used in findings and reports.
    package let name: String
    package let format: FileFormat.RecordFormat
    /// The entry in the archive, if `path` is a ZIP archive.
    package let entry: ZIPEntry?

    package init(path: String, name: String, format: FileFormat.RecordFormat, entry: ZIPEntry? = nil) {
      self.path = path
      self.name = name
      self.format = format
      self.entry = entry
    }

    /// Opens the file, or the entry in the archive.
    package func open() throws -> InputBytes { try InputBytes(path: path, entry: entry) }
  }

  /// Sorted by name.
  package internal(set) var items: [Item] = []
  package internal(set) var findings: [Finding] = []

  /// The maximum depth of folders to search.
  private static let maxDepth = 16

  /// The names of the folders searched so far, by real path: a symbolic link may lead in a circle.
  private var visitedFolders: [String: String] = [:]

  /// The real path of the folder that was named.
  private var realRoot = ""

  /// Collects the files in `root` and its subfolders; names are relative to `root`.
  package init(below root: String) throws {
    guard FileStatus.kind(root) == .folder else { throw RunError.noSubmissionFolder(root) }
    realRoot = FileStatus.realPath(root) ?? root
    walk(root, name: "", depth: 0)
    noteIfNothingIsRead()
  }

  /// Uses a single file that was given to the program.
  package init(file path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    add(path, as: FileFormat(fileName: name), name: path, skipSeverity: .error)
  }

  /// - Parameter skipped: the severity of skipping a file of another format; nil for the default of the finding.
  private mutating func add(_ path: String, as format: FileFormat?, name: String, skipSeverity: Severity? = nil) {
    switch format {
    case .records(.workbook)?: addWorkbook(path, name: name)
    case .records(let format)?: items.append(Item(path: path, name: name, format: format))
    case .archive?: addArchive(path, name: name)
    case nil: addUnlessSkipped(path, name: name, severity: skipSeverity)
    }
  }

  private mutating func walk(_ folder: String, name: String, depth: Int) {
    let place = SourcePlace(file: name.isEmpty ? "." : name)
    guard depth <= Self.maxDepth else {
      findings.append(Finding(.folderTooDeep, at: place, arguments: ["expected": String(Self.maxDepth)]))
      return
    }
    let real = FileStatus.realPath(folder) ?? folder
    if let first = visitedFolders[real] {
      findings.append(Finding(.folderTwice, at: place, arguments: ["folder": first]))
      return
    }
    visitedFolders[real] = place.file
    let entries: [String]
    do {
      entries = try FolderListing.sorted(folder)
    } catch {
      findings.append(Finding(.fileUnreadable, at: place))
      return
    }
    // What this program wrote is no submission, wherever its output lies.
    guard depth == 0 || !ReportFolderMark.isReport(folder, names: entries) else { return }
    for entry in entries where !PassedOverName.contains(entry) {
      take(entry, at: "\(folder)/\(entry)", name: name.isEmpty ? entry : "\(name)/\(entry)", depth: depth)
    }
  }

  private mutating func take(_ entry: String, at path: String, name: String, depth: Int) {
    if leadsOut(path) { return findings.append(Finding(.linkOutside, at: SourcePlace(file: name))) }
    switch FileStatus.kind(path) {
    case nil: findings.append(Finding(.fileUnreadable, at: SourcePlace(file: name)))
    case .folder: walk(path, name: name, depth: depth + 1)
    case .other: add(path, as: FileFormat(fileName: entry), name: name)
    }
  }

  /// Whether the path is a link to something outside the folder that was named.
  private func leadsOut(_ path: String) -> Bool {
    guard FileStatus.isLink(path), let real = FileStatus.realPath(path) else { return false }
    return real != realRoot && !real.hasPrefix(realRoot.hasSuffix("/") ? realRoot : realRoot + "/")
  }
}
