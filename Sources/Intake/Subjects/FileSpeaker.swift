import Formats
import Model

/// Which entities a file may report on, and which it does report on.
final class FileSpeaker {
  /// The codes of the entities that the file may report on; nil for all.
  let allowed: Set<String>?
  /// The folder whose name should be an entity and is not; nil if there is none.
  let foreignFolder: ForeignFolder?
  /// Whether the file may report on several entities without a warning.
  private let mayBeSeveral: Bool
  /// The codes of the entities with their own reports in the file.
  private var entities: Set<String> = []

  /// Allows the file to report on every entity.
  init() {
    allowed = nil
    foreignFolder = nil
    mayBeSeveral = true
  }

  init(of item: SubmissionFiles.Item, _ rules: SpeakerRules, _ list: EntityList) {
    var allowed = rules.entities
    var foreignFolder: ForeignFolder?
    if rules.folderIsEntity {
      let folder = Self.folder(of: item)
      let root = Self.root(of: item)
      // Whoever names the folder of an entity means the files of this entity.
      if let entity = folder.flatMap(list.entityMatching) ?? root.flatMap(list.entityMatching) {
        let code = list.current(entity.code)?.code ?? entity.code
        allowed = allowed?.intersection([code]) ?? [code]
      } else {
        foreignFolder = ForeignFolder(root: root ?? "", folder: folder)
      }
    }
    self.allowed = allowed
    self.foreignFolder = foreignFolder
    mayBeSeveral = rules.entities != nil
  }

  /// The name of the folder that identifies the entity.
  ///
  /// It is the first folder or archive below the folder of submissions. For a file that the user named directly, it is
  /// the folder that contains it.
  private static func folder(of item: SubmissionFiles.Item) -> String? {
    let parts = item.name.split(separator: "/").map(String.init)
    guard parts.count > 1 else { return nil }
    let isNamedItself = item.name.hasPrefix(item.path)
    let folder = isNamedItself ? parts[parts.count - 2] : parts[0]
    return folder.lowercased().hasSuffix(".zip") ? String(folder.dropLast(4)) : folder
  }

  /// The name of the folder that was given to the program; nil for a file that was named itself.
  private static func root(of item: SubmissionFiles.Item) -> String? {
    guard !item.name.hasPrefix(item.path) else { return nil }
    let path = item.entry == nil ? item.path.dropLast(item.name.utf8.count) : item.path[...]
    guard item.path.hasSuffix(item.name) || item.entry != nil else { return nil }
    let folder = item.entry == nil ? String(path) : folder(ofArchive: item)
    return (FileStatus.realPath(folder) ?? folder).split(separator: "/").last.map(String.init)
  }

  /// The folder in which the search for an archive began.
  private static func folder(ofArchive item: SubmissionFiles.Item) -> String {
    let depth = item.name.dropLast(item.entry?.name.utf8.count ?? 0).split(separator: "/").count
    return item.path.split(separator: "/", omittingEmptySubsequences: false).dropLast(depth).joined(separator: "/")
  }

  /// Whether the file may report on the entity with this current code.
  func mayReport(on code: String) -> Bool { allowed?.contains(code) ?? true }

  /// Records that the file reports on the entity.
  ///
  /// - Parameter isPublished: whether the record contains published data, which anyone may submit.
  func note(_ code: String, isPublished: Bool) {
    if !isPublished, !mayBeSeveral { entities.insert(code) }
  }

  /// The warning that the file reports on several entities; nil if it does not.
  func finding(file: String) -> Finding? {
    guard entities.count > 1 else { return nil }
    return Finding(
      .entitiesSeveral, at: SourcePlace(file: file), found: Finding.found(entities.sorted()),
      arguments: ["count": String(entities.count)])
  }
}
