/// Recognizes, by their names, files that programs create without the user's knowledge, such as locks, thumbnails and
/// partial downloads.
///
/// They are ignored without a finding, because the user did not put them there.
enum PassedOverName {
  private static let names: Set<String> = ["thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx"]
  private static let beginnings = ["~$", ".", "~wrl"]
  private static let endings = [".part", ".partial", ".crdownload", ".download", ".filepart", ".tmp", "~", ".swp"]

  /// - Parameter name: the name of a file or folder, without the path of its parent folder.
  static func contains(_ name: String) -> Bool {
    let folded = name.lowercased()
    return names.contains(folded) || beginnings.contains { folded.hasPrefix($0) }
      || endings.contains { folded.hasSuffix($0) }
  }
}
