import Foundation
import TestFolders

typealias Workspace = TemporaryFolder

extension TemporaryFolder {
  /// Copies a file or folder of the package to the workspace.
  func copy(_ name: String, to target: String) throws {
    try FileManager.default.copyItem(atPath: Package.path(name), toPath: path(target))
  }

  /// Lays out submissions of fictional agencies with ratings, initiatives, and a question that two answer differently.
  ///
  /// - Returns: the path of their folder.
  func layFictionalSubmissions() throws -> String {
    try copy("Samples/agencies", to: "fictional-submissions")
    try copy("Samples/initiatives", to: "fictional-submissions/initiatives")
    try write(
      "fictional-submissions/answers.csv",
      "entity,year,framework,indicator,question,answer\nEXH,2025,un-swap-3.0,9,four_point_marker_used,no\n")
    return path("fictional-submissions")
  }

  /// Replaces all occurrences of `old`, of which there must be at least one, in a file.
  func replace(_ old: String, with new: String, in name: String) throws {
    let text = try read(name)
    guard text.contains(old) else { throw CocoaError(.formatting) }
    try write(name, text.replacingOccurrences(of: old, with: new))
  }

  /// A new file to which a process can write.
  func handle(_ name: String) throws -> FileHandle {
    try write(name, "")
    return try FileHandle(forWritingTo: url.appendingPathComponent(name))
  }
}
