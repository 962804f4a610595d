import Model

/// The rating that a misspelt word may mean, for a hint only.
enum RatingSuggestion {
  private struct Name {
    let text: String
    let code: String
  }

  /// The code of the rating; nil if none is similar enough, or if the hint could turn the meaning round.
  static func code(for text: String, on scale: RatingScale) -> String? {
    let mentions = RatingMentions(text, RatingWords(scale))
    // Of `approaches -> meets`, the first is what holds now.
    if let first = mentions.codes.first { return mentions.isTurnedRound ? nil : first }
    // A word that denies another may only be suggested a name that has it too, such as not applicable.
    let denials = RatingMentions.denials(in: text)
    guard !mentions.isTurnedRound || !denials.isEmpty else { return nil }
    let names = names(on: scale).filter { denials.isSubset(of: RatingMentions.denials(in: $0.text)) }
    let nearest = FoldedText.nearest(to: text, among: names.map(\.text))
    return names.first { $0.text == nearest }?.code
  }

  private static func names(on scale: RatingScale) -> [Name] {
    let levels = scale.levels + [scale.level(of: .notApplicable)]
    return levels.flatMap { level in
      ([level.code, level.title] + level.otherNames).flatMap { forms(of: $0) }.map { Name(text: $0, code: level.code) }
    }
  }

  /// The name, and the forms in which people write its verb: approaching and approached for approaches.
  private static func forms(of name: String) -> [String] {
    let words = name.split(separator: " ", maxSplits: 1)
    guard let verb = words.first?.lowercased(), verb.count > 3, verb.last == "s" else { return [name] }
    let isLong = ["ches", "shes", "sses", "xes"].contains { verb.hasSuffix($0) }
    let stem = verb.dropLast(isLong ? 2 : 1)
    let rest = words.count > 1 ? " \(words[1])" : ""
    let forms = [stem + "ing", stem + "ed", stem == "meet" ? "met" : stem].map { "\($0)\(rest)" }
    return [name] + forms
  }
}
