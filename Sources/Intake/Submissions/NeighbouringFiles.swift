/// Finds out whether ratings that are lacking may stand in files of which nothing could be used.
///
/// Files beside those of a submission count where it is spread over several, such as one for each indicator.
struct NeighbouringFiles {
  private let incompleteFiles: Set<String>
  private let unusedRatings: [String: Int]
  private let incompleteFolders: Set<Substring>
  private let unusedRatingsByFolder: [Substring: Int]

  /// - Parameters:
  ///   - incompleteFiles: the files that could not be read in full.
  ///   - unusedRatings: for each file, the number of ratings whose subject could not be recognized.
  init(incompleteFiles: Set<String>, unusedRatings: [String: Int]) {
    self.incompleteFiles = incompleteFiles
    self.unusedRatings = unusedRatings
    incompleteFolders = Set(incompleteFiles.map(Self.folder))
    unusedRatingsByFolder = unusedRatings.reduce(into: [:]) { $0[Self.folder($1.key), default: 0] += $1.value }
  }

  /// Whether one of these files, or one beside them, could not be read in full.
  func areIncomplete(_ files: Set<String>) -> Bool {
    if !files.isDisjoint(with: incompleteFiles) { return true }
    return files.count > 1 && files.contains { incompleteFolders.contains(Self.folder($0)) }
  }

  /// The number of ratings in these files, or beside them, whose subject could not be recognized.
  func unusedRatingCount(_ files: Set<String>) -> Int {
    guard files.count > 1 else { return files.reduce(0) { $0 + (unusedRatings[$1] ?? 0) } }
    return Set(files.map(Self.folder)).reduce(0) { $0 + (unusedRatingsByFolder[$1] ?? 0) }
  }

  private static func folder(_ file: String) -> Substring {
    file.lastIndex(of: "/").map { file[..<$0] } ?? ""
  }
}
