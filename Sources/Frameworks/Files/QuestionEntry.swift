import Model

/// Reads one entry of `questions:`.
enum QuestionEntry {
  enum Kind: String, CaseIterable {
    case yesNo = "yes-no"
    case number, percent, amount, count, date, choice
  }

  static func read(id: String, entry: Entry) -> Question? {
    guard let table = entry.table(.question) else { return nil }
    let kind = table.required("type")?.choice(of: Kind.self)
    let ask = table.required("ask")?.prose()
    let unit = table["unit"].map { $0.prose() }
    guard let kind, let type = type(kind, in: table), let ask else { return nil }
    if kind == .amount, table.required("unit") == nil { return nil }
    return Question(id: id, type: type, ask: ask, unit: unit ?? nil)
  }

  private static func type(_ kind: Kind, in table: Table) -> AnswerType? {
    if kind != .choice, let choices = table["choices"] {
      choices.noteMisplacedKey("choices", type: kind.rawValue)
      return nil
    }
    return switch kind {
    case .yesNo: .yesNo
    case .number: .number
    case .percent: .percent
    case .amount: .amount
    case .count: .count
    case .date: .date
    case .choice: table.required("choices")?.distinctTexts().map(AnswerType.choice)
    }
  }
}
