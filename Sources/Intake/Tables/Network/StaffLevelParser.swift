import Model

/// Reads the level of a post as people write it, such as `P4`, `p-4` or `NOC`.
enum StaffLevelParser {
  static func reading(_ written: String) -> Interpretation<StaffLevel> {
    guard written.utf8.count <= maxLength else { return .none(likely: nil) }
    let folded = FoldedText.fold(withoutWord(written))
    if let level = named[folded] { return level.description == written ? .plain(level) : .variant(level) }
    return .none(likely: names.onlyNearest(to: written).flatMap { named[FoldedText.fold($0)] })
  }

  private static let maxLength = 40

  /// The text without the word level, which tells nothing.
  private static func withoutWord(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.filter { !["level", "grade"].contains($0.lowercased()) }.joined(separator: " ")
  }

  private static let all: [StaffLevel] = StaffLevel.Category.allCases.flatMap { category in
    category.steps.map { StaffLevel(category: category, step: $0) }
  }

  private static let names = NearestText(all.map(\.description))

  /// The levels by their names, with other letters for the same category and its whole name before the step.
  private static let named: [String: StaffLevel] = {
    var named: [String: StaffLevel] = [:]
    for level in all {
      named[FoldedText.fold(level.description)] = level
      for other in otherNames[level.category] ?? [] {
        named[FoldedText.fold(level.step == 0 ? other : other + String(level.step))] = level
      }
    }
    return named
  }()

  private static let otherNames: [StaffLevel.Category: [String]] = [
    .generalService: ["GS", "General service"], .fieldService: ["Field service"], .professional: ["Professional"],
    .director: ["Director"], .assistantSecretaryGeneral: ["Assistant Secretary-General"],
    .underSecretaryGeneral: ["Under-Secretary-General"],
  ]
}
