import Model

/// Reads one comparison and checks that it suits the type of the value compared.
struct ComparisonEntry {
  let names: DefinedNames

  func read(_ table: Table) -> Rule? {
    let subject = readSubject(in: table)
    let present = RuleEntry.comparisonKeys.filter { table[$0] != nil }
    guard present.count == 1, let key = present.first, let entry = table[key] else {
      table.noteShape(RuleEntry.comparisonKeys)
      return nil
    }
    let comparison = readComparison(key, entry, subject: subject)
    guard let subject, let comparison else { return nil }
    return .condition(Condition(subject: subject, comparison: comparison))
  }

  private func readSubject(in table: Table) -> Operand? {
    let present = RuleEntry.subjectKeys.filter { table[$0] != nil }
    guard present.count == 1, let key = present.first, let entry = table[key] else {
      table.noteShape(RuleEntry.subjectKeys)
      return nil
    }
    return readName(key, entry)
  }

  private func readComparison(_ key: String, _ entry: Entry, subject: Operand?) -> Comparison<String, Operand>? {
    switch key {
    case "is":
      guard fits(key, subject, entry), let word = readWord(entry, subject: subject) else { return nil }
      return .is(word)
    case "one_of":
      guard fits(key, subject, entry), let members = entry.nonEmptyList() else { return nil }
      let words = members.compactMap { readWord($0, subject: subject) }
      return words.count == members.count ? .oneOf(words) : nil
    case "answered":
      guard entry.plainText == "yes" else {
        entry.noteUnknown(entry.plainText ?? "", among: ["yes"])
        return nil
      }
      return .answered
    default:
      guard fits(key, subject, entry), let other = readOperand(entry, comparison: key) else { return nil }
      return switch key {
      case "at_least": .atLeast(other)
      case "at_most": .atMost(other)
      case "more_than": .moreThan(other)
      default: .lessThan(other)
      }
    }
  }

  /// Whether the comparison `key` suits `operand`; an unknown operand is accepted.
  private func fits(_ key: String, _ operand: Operand?, _ entry: Entry) -> Bool {
    let isOrdering = key != "is" && key != "one_of"
    switch operand {
    case .answer(let id)?:
      guard isOrdering, let type = names.type(of: id), !type.isNumeric else { return true }
      entry.noteAtKey(.definitionComparisonType, found: id, ["comparison": key, "type": type.name])
      return false
    case .measure(let id)?:
      guard !isOrdering else { return true }
      entry.noteAtKey(.definitionComparisonType, found: id, ["comparison": key, "type": "measure"])
      return false
    default: return true
    }
  }

  /// A word that is a possible answer to the question.
  private func readWord(_ entry: Entry, subject: Operand?) -> String? {
    guard let word = entry.text() else { return nil }
    guard case .answer(let id)? = subject, let type = names.type(of: id) else { return word }
    switch type {
    case .yesNo, .choice:
      let allowed = type.choices ?? ["yes", "no"]
      if allowed.contains(word) { return word }
      entry.noteUnknown(word, among: allowed)
    case .number, .percent, .amount, .count, .date:
      if type.value(of: word) != nil { return word }
      entry.note(.definitionAnswerType, found: word, ["question": id, "type": type.name])
    }
    return nil
  }

  /// A number, or `{ answer: … }`, `{ measure: … }`, `{ parameter: … }`.
  private func readOperand(_ entry: Entry, comparison: String) -> Operand? {
    if entry.plainText != nil { return entry.number().map(Operand.number) }
    guard let table = entry.table(.operand) else { return nil }
    let present = TableKeys.operand.all.filter { table[$0] != nil }
    guard present.count == 1, let key = present.first, let named = table[key] else {
      table.noteShape(TableKeys.operand.all)
      return nil
    }
    guard let operand = readName(key, named), fits(comparison, operand, named) else { return nil }
    return operand
  }

  private func readName(_ key: String, _ entry: Entry) -> Operand? {
    guard let id = entry.text() else { return nil }
    switch key {
    case "answer": return names.use(.question, id, at: entry) ? .answer(id) : nil
    case "measure": return names.use(.measure, id, at: entry) ? .measure(id) : nil
    default: return names.use(.parameter, id, at: entry) ? .parameter(id) : nil
    }
  }
}

extension AnswerType {
  /// Whether answers of this type can be ordered and added.
  var isNumeric: Bool {
    switch self {
    case .number, .percent, .amount, .count: true
    case .yesNo, .date, .choice: false
    }
  }

  var choices: [String]? {
    if case .choice(let choices) = self { choices } else { nil }
  }
}
