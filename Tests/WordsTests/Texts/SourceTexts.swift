import Foundation

/// The source files of the package, found relative to this file.
enum SourceTexts {
  struct File {
    /// The path relative to the package.
    let path: String
    let text: String
  }

  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  static func files(below folder: String, endingIn ending: String) -> [File] {
    let paths =
      FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)?.allObjects as? [String]
    return (paths ?? []).filter { $0.hasSuffix(ending) }.sorted().compactMap { path in
      (try? String(contentsOf: root.appendingPathComponent("\(folder)/\(path)"), encoding: .utf8)).map {
        File(path: "\(folder)/\(path)", text: $0)
      }
    }
  }
}
