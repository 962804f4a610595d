/// The path of a folder that is written.
enum OutputFolder {
  /// The folder in which it lies, and its name.
  static func parts(of path: String, defaultName: String) -> (parent: String, name: String) {
    let parts = path.split(separator: "/", omittingEmptySubsequences: true)
    let parent = parts.dropLast().joined(separator: "/")
    let root = path.hasPrefix("/") ? "/" : ""
    return (parent.isEmpty ? (root.isEmpty ? "." : root) : root + parent, parts.last.map(String.init) ?? defaultName)
  }
}
