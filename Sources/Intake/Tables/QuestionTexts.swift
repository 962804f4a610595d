import Model

/// Recognizes a question by its text, as printed by the program, instead of by its id.
final class QuestionTexts {
  private struct Key: Hashable {
    let framework: String
    let indicator: String
    var text = ""
  }

  /// For each indicator, the ids by folded text.
  private var idsByText: [Key: [String: Set<String>]] = [:]
  /// The ids that misspelt texts may mean, as far as they were asked for.
  private var suggestions: [Key: String?] = [:]
  private static let maxSuggestions = 1_000
  /// The maximum length of a text that is compared.
  private static let maxLength = 2_000

  /// The ids of the questions of an indicator with this text, in order.
  func ids(_ text: String, of indicator: Indicator, in framework: Framework) -> [String] {
    guard text.utf8.count <= Self.maxLength else { return [] }
    let key = Key(framework: framework.id, indicator: indicator.number)
    let known = idsByText[key] ?? Self.texts(of: indicator)
    idsByText[key] = known
    // The printed text states the form of the answer in brackets after the question.
    let beforeBracket = text.lastIndex(of: "(").map { text[..<$0] } ?? text[...]
    let found = known[FoldedText.fold(text)] ?? known[FoldedText.fold(beforeBracket)] ?? []
    return found.sorted()
  }

  /// The id of the question that a misspelt id or text may mean; nil if none is similar enough.
  ///
  /// For a hint only.
  func suggestion(for text: String, of indicator: Indicator, in framework: Framework) -> String? {
    guard text.utf8.count <= Self.maxLength else { return nil }
    let key = Key(framework: framework.id, indicator: indicator.number, text: text)
    if let known = suggestions[key] { return known }
    let suggestion =
      FoldedText.nearest(to: text, among: indicator.questionIDs)
      ?? (text.contains(" ") ? Self.idOfText(like: text, of: indicator) : nil)
    if suggestions.count < Self.maxSuggestions { suggestions[key] = .some(suggestion) }
    return suggestion
  }

  private static func idOfText(like text: String, of indicator: Indicator) -> String? {
    let asked =
      indicator.criteria.compactMap { criterion in criterion.ask.map { (id: criterion.code, ask: $0) } }
      + indicator.questions.map { (id: $0.id, ask: $0.ask) }
    let nearest = NearestText(asked.map(\.ask)).onlyNearest(to: text, oneLetterIn: 5)
    return asked.first { $0.ask == nearest }?.id
  }

  private static func texts(of indicator: Indicator) -> [String: Set<String>] {
    var ids: [String: Set<String>] = [:]
    func add(_ id: String, _ texts: [String]) {
      for text in texts.map({ FoldedText.fold($0) }) where !text.isEmpty {
        for form in [text, FoldedText.fold(id) + text, text + FoldedText.fold(id)] { ids[form, default: []].insert(id) }
      }
    }
    for criterion in indicator.criteria {
      if let ask = criterion.ask { add(criterion.code, [ask, criterion.text]) }
    }
    for question in indicator.questions { add(question.id, [question.ask]) }
    if let notApplicable = indicator.notApplicable { add(indicator.notApplicableQuestion, [notApplicable.text]) }
    return ids
  }
}
