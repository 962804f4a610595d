import Formats
import Foundation
import Model

/// Finds the folders of submissions that a report was made from, based on the files listed in its `run.json`.
///
/// A folder matches a file if it contains the file at the recorded path, with the recorded contents.
package struct InputSearch {
  private let inputs: [InputFile]
  /// The SHA-256 of files already read, by path, because one archive may contain many inputs.
  private var digests: [String: String?] = [:]

  package init(inputs: [InputFile]) { self.inputs = inputs }

  /// The limits of the search: levels of subfolders below each place, and folders in all.
  private static let maxDepth = 2
  private static let maxFolders = 2000

  /// The places where the search begins: the current folder, and the two folders above the report.
  package static func places(around report: String) -> [String] {
    let parent = URL(fileURLWithPath: report).standardizedFileURL.deletingLastPathComponent()
    return [FileManager.default.currentDirectoryPath, parent.path, parent.deletingLastPathComponent().path]
      .filter { $0 != "/" }
  }

  /// As few folders as possible that contain all inputs, in the order of the inputs; nil if an input is not found.
  package mutating func folders(near places: [String]) -> [String]? {
    var candidates: [(folder: String, found: Set<Int>)] = []
    for folder in Self.folders(below: places) {
      var found: Set<Int> = []
      for index in inputs.indices where contains(inputs[index], in: folder) { found.insert(index) }
      candidates.append((folder, found))
    }
    var rest = Set(inputs.indices)
    var chosen: [(folder: String, first: Int)] = []
    while !rest.isEmpty {
      var best: (folder: String, found: Set<Int>) = ("", [])
      for candidate in candidates where candidate.found.intersection(rest).count > best.found.count {
        best = (candidate.folder, candidate.found.intersection(rest))
      }
      guard let first = best.found.min() else { return nil }
      chosen.append((best.folder, first))
      rest.subtract(best.found)
    }
    return chosen.isEmpty ? nil : chosen.sorted { $0.first < $1.first }.map(\.folder)
  }

  /// Whether the folder contains the file, or its archive, with the recorded contents.
  private mutating func contains(_ input: InputFile, in folder: String) -> Bool {
    let parts = input.path.split(separator: "/", omittingEmptySubsequences: false)
    // A path that comes from a report must not lead out of the folder.
    guard !parts.contains(where: { $0.isEmpty || $0 == "." || $0 == ".." || $0.contains("\0") }) else { return false }
    guard let digest = input.archiveSHA256 else {
      return self.digest("\(folder)/\(input.path)", size: input.byteCount) == input.sha256
    }
    for end in parts.indices.dropFirst() {
      let archive = "\(folder)/\(parts[..<end].joined(separator: "/"))"
      if self.digest(archive, size: nil) == digest { return true }
    }
    return false
  }

  /// The SHA-256 of a file; nil if it cannot be read or has another size.
  private mutating func digest(_ path: String, size: Int?) -> String? {
    guard let bytes = try? FileBytes(path: path), size == nil || bytes.size == size else { return nil }
    if let known = digests[path] { return known }
    let isRead: Void? = try? bytes.forEachPiece { _ in true }
    let digest = isRead == nil ? nil : bytes.digest
    digests[path] = .some(digest)
    return digest
  }

  /// The places and their subfolders, the nearest first; hidden folders and symbolic links are skipped.
  private static func folders(below places: [String]) -> [String] {
    var seen: Set<String> = []
    var level = places.filter { seen.insert($0).inserted }
    var all = level
    for _ in 0..<maxDepth {
      level = level.flatMap(subfolders).filter { seen.insert($0).inserted }
      all += level
      if all.count >= maxFolders { break }
    }
    return Array(all.prefix(maxFolders))
  }

  private static func subfolders(of folder: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
        && (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil
    }
  }
}
