/// Finds out whether ratings that are lacking may stand in files of which nothing could be used.
extension SubmissionBuilder {
  /// Whether one of these files, or one beside them, could not be read in full.
  ///
  /// Files beside them count where a submission is spread over several, such as one for each indicator.
  func isIncomplete(_ files: Set<String>) -> Bool {
    if !files.isDisjoint(with: incompleteFiles) { return true }
    guard files.count > 1, !incompleteFiles.isEmpty else { return false }
    let folders = Set(files.map(Self.folder))
    return incompleteFiles.contains { folders.contains(Self.folder($0)) }
  }

  /// The number of ratings in these files, or beside them, whose subject could not be recognized.
  func unusedRatingCount(_ files: Set<String>) -> Int {
    guard files.count > 1 else { return files.reduce(0) { $0 + (unusedRatings[$1] ?? 0) } }
    let folders = Set(files.map(Self.folder))
    return unusedRatings.reduce(0) { $0 + (folders.contains(Self.folder($1.key)) ? $1.value : 0) }
  }

  private static func folder(_ file: String) -> Substring {
    file.lastIndex(of: "/").map { file[..<$0] } ?? ""
  }
}
