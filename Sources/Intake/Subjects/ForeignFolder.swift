import Model

/// A folder that should be named after an entity and is not.
struct ForeignFolder: Hashable {
  /// The folder that was given to the program; empty if a file was.
  let root: String
  /// The first folder below it; nil for files that lie in it directly.
  let folder: String?

  /// One finding for all files in it.
  func finding(_ files: [String]) -> Finding {
    let root = self.root.isEmpty ? "…" : self.root
    return Finding(
      .folderNotEntity, at: SourcePlace(file: folder ?? (files.count == 1 ? files[0] : ".")), found: folder ?? root,
      arguments: ["root": root, "count": String(files.count)])
  }
}
