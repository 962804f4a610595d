/// Recognizes by their names files that programs leave beside somebody's own: locks, thumbnails, parts of downloads.
///
/// They are passed over without a word, since nobody put them there.
enum PassedOverName {
  private static let names: Set<String> = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx"]
  private static let beginnings = ["~$", ".", "~wrl"]
  private static let endings = [".part", ".partial", ".crdownload", ".download", ".filepart", ".tmp", "~", ".swp"]

  /// - Parameter name: the name of a file or folder, without the folders that it is in.
  static func contains(_ name: String) -> Bool {
    let folded = name.lowercased()
    return names.contains(folded) || beginnings.contains { folded.hasPrefix($0) }
      || endings.contains { folded.hasSuffix($0) }
  }
}
