/// Recognizes a folder that holds a report of this program.
package enum ReportFolderMark {
  private static let names: Set<String> = ["index.html", "run.json", "data"]
  /// How `run.json` begins, whatever version wrote it.
  private static let beginning = Array("{\n  \"program\": {\n    \"name\": \"mainstream\"".utf8)

  /// - Parameter names: what the folder at `path` contains.
  package static func isReport(_ path: String, names: some Sequence<String>) -> Bool {
    guard Self.names.isSubset(of: names), let file = try? FileBytes(path: "\(path)/run.json") else { return false }
    let isOurs = try? file.nextPiece { $0.starts(with: beginning) }
    return isOurs == true
  }
}
