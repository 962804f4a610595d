import Formats
import Model

/// Finds the files in a folder that may contain submissions.
///
/// A folder that directly contains a file named after a table is one submission, to which its other files belong. Other
/// folders are searched, and ZIP archives are treated as folders. Files under other names are read if they hold a table
/// of a submission; all others are skipped with a note.
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
  package private(set) var items: [Item] = []
  package private(set) var findings: [Finding] = []

  /// The maximum depth of folders to search.
  private static let maxDepth = 16

  /// The names of the folders searched so far, by real path: a symbolic link may lead in a circle.
  private var visitedFolders: [String: String] = [:]

  /// Collects the files in `root` and its subfolders; names are relative to `root`.
  package init(below root: String) throws {
    guard FileStatus.kind(root) == .folder else { throw RunError.noSubmissionFolder(root) }
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
    case .records(let format)?: items.append(Item(path: path, name: name, format: format))
    case .archive?: unpack(path, name: name)
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
    for entry in entries where !PassedOverName.contains(entry) {
      let path = "\(folder)/\(entry)"
      let entryName = name.isEmpty ? entry : "\(name)/\(entry)"
      switch FileStatus.kind(path) {
      case nil: findings.append(Finding(.fileUnreadable, at: SourcePlace(file: entryName)))
      case .folder: walk(path, name: entryName, depth: depth + 1)
      case .other: add(path, as: FileFormat(fileName: entry), name: entryName)
      }
    }
  }
}

extension SubmissionFiles {
  /// Reads a file under another name if it holds a table; otherwise says that it is skipped.
  private mutating func addUnlessSkipped(_ path: String, name: String, severity: Severity? = nil, entry: ZIPEntry? = nil)
  {
    let fileName = name.split(separator: "/").last.map(String.init) ?? name
    let result =
      FileFormat.mayHoldTable(fileName: fileName) ? TableSearch.search(path: path, entry: entry) : .nothing
    switch result {
    case .records(let format): items.append(Item(path: path, name: name, format: format, entry: entry))
    case .finding(let code, let found):
      findings.append(Finding(code, at: SourcePlace(file: name), found: found.isEmpty ? nil : found))
    case .nothing:
      // Somebody who names a file so takes it for a submission.
      let named: Severity? = FileFormat.isNamedAsTable(fileName) ? .warning : nil
      findings.append(Finding(.fileSkipped, at: SourcePlace(file: name), severity: severity ?? named))
    }
  }

  /// A folder of which nothing is read must not look like one without mistakes.
  private mutating func noteIfNothingIsRead() {
    guard items.isEmpty else { return }
    let place = SourcePlace(file: ".")
    let skipped = findings.filter { $0.code == .fileSkipped }.map(\.place.file)
    if skipped.isEmpty {
      if findings.isEmpty { findings.append(Finding(.folderEmpty, at: place)) }
    } else {
      // This finding names them all, or says how many there are.
      findings.removeAll { $0.code == .fileSkipped }
      let names = skipped.prefix(20) + (skipped.count > 20 ? ["…"] : [])
      findings.append(
        Finding(
          .folderUnread, at: place, found: Finding.found(names), arguments: ["count": String(skipped.count)]))
    }
  }

  /// Collects the files in a ZIP archive as if it were a folder of the same name.
  private mutating func unpack(_ path: String, name: String) {
    do {
      let contents = try ZIPContents(path: path, file: name, use: { entry in
        let fileName = entry.split(separator: "/").last.map(String.init) ?? entry
        if PassedOverName.contains(fileName) { return .passedOver }
        if FileFormat(fileName: fileName)?.records != nil { return .wanted }
        return FileFormat(fileName: fileName) == nil && FileFormat.mayHoldTable(fileName: fileName)
          ? .possible : .other
      })
      let count = items.count
      for entry in contents.entries {
        if let format = FileFormat(fileName: entry.name)?.records {
          items.append(Item(path: path, name: "\(name)/\(entry.name)", format: format, entry: entry))
        } else {
          addUnlessSkipped(path, name: "\(name)/\(entry.name)", entry: entry)
        }
      }
      findings += contents.findings
      if items.count == count, !contents.entries.isEmpty, !contents.findings.contains(where: { $0.severity == .blocker })
      {
        findings.append(Finding(.zipEmpty, at: SourcePlace(file: name)))
      }
      findings += contents.others.map { Finding(.fileSkipped, at: SourcePlace(file: "\(name)/\($0)")) }
    } catch {
      findings.append(Finding(.fileUnreadable, at: SourcePlace(file: name)))
    }
  }
}
