import Formats
import Foundation
import Model

/// The files below a folder that may hold submissions.
///
/// A folder that directly holds a file named after a table is one submission: its other files belong to it. Other
/// folders are walked, and ZIP archives like folders. Files that are neither CSV nor XML are skipped with a note.
///
/// ```swift
/// let files = try SubmissionFiles(below: "Samples/agencies/exw")
/// print(files.items.map(\.name))  // ["actions.csv", "answers.csv", "rates.csv", "ratings.csv", "work.csv"]
/// ```
package struct SubmissionFiles: Sendable {
  /// A file to read.
  package struct Item: Hashable, Sendable {
    /// To open it.
    package let path: String
    /// As findings and reports name it.
    package let name: String
    package let format: FileFormat.RecordFormat
    /// The entry, where `path` is that of a ZIP archive.
    package let entry: ZIPEntry?

    package init(path: String, name: String, format: FileFormat.RecordFormat, entry: ZIPEntry? = nil) {
      self.path = path
      self.name = name
      self.format = format
      self.entry = entry
    }

    /// Opens what is to be read.
    package func open() throws -> InputBytes { try InputBytes(path: path, entry: entry) }
  }

  /// In the order of their names.
  package private(set) var items: [Item] = []
  package private(set) var findings: [Finding] = []

  /// Folders deeper than this are not walked: no submission is.
  private static let deepest = 16

  /// The name of each folder that was walked, by its real path: a link may lead in a circle.
  private var walked: [String: String] = [:]

  /// Collects the files below `root`, named relative to it.
  package init(below root: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: root, isDirectory: &isFolder), isFolder.boolValue else {
      throw RunError.noSubmissionFolder(root)
    }
    walk(root, name: "", depth: 0)
    if items.isEmpty { findings.append(Finding(.folderEmpty, at: SourcePlace(file: "."))) }
  }

  /// One file that was named to the program.
  package init(file path: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    add(path, as: FileFormat(fileName: name), name: path, skipped: .error)
  }

  /// - Parameter skipped: how bad it is that a file of another format is passed over; nil for what the finding says.
  private mutating func add(_ path: String, as format: FileFormat?, name: String, skipped: Severity? = nil) {
    switch format {
    case .records(let format)?: items.append(Item(path: path, name: name, format: format))
    case .archive?: unpack(path, name: name)
    case nil: findings.append(Finding(.fileSkipped, at: SourcePlace(file: name), severity: skipped))
    }
  }

  private mutating func walk(_ folder: String, name: String, depth: Int) {
    let place = SourcePlace(file: name.isEmpty ? "." : name)
    guard depth <= Self.deepest else {
      findings.append(Finding(.folderTooDeep, at: place, arguments: ["expected": String(Self.deepest)]))
      return
    }
    let real = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    if let first = walked[real] {
      findings.append(Finding(.folderTwice, at: place, arguments: ["folder": first]))
      return
    }
    walked[real] = place.file
    let entries: [String]
    do {
      entries = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      findings.append(Finding(.fileUnreadable, at: place))
      return
    }
    for entry in entries where !entry.hasPrefix(".") {
      let path = "\(folder)/\(entry)"
      let entryName = name.isEmpty ? entry : "\(name)/\(entry)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        findings.append(Finding(.fileUnreadable, at: SourcePlace(file: entryName)))
        continue
      }
      if isFolder.boolValue {
        walk(path, name: entryName, depth: depth + 1)
      } else {
        add(path, as: FileFormat(fileName: entry), name: entryName)
      }
    }
  }
}

extension SubmissionFiles {
  /// Collects the files in a ZIP archive, as if it were a folder of its name.
  private mutating func unpack(_ path: String, name: String) {
    do {
      let contents = try ZIPContents(path: path, file: name) { FileFormat(fileName: $0)?.records != nil }
      items += contents.entries.compactMap { entry in
        FileFormat(fileName: entry.name)?.records.map {
          Item(path: path, name: "\(name)/\(entry.name)", format: $0, entry: entry)
        }
      }
      findings += contents.findings
      findings += contents.others.map { Finding(.fileSkipped, at: SourcePlace(file: "\(name)/\($0)")) }
    } catch {
      findings.append(Finding(.fileUnreadable, at: SourcePlace(file: name)))
    }
  }
}
