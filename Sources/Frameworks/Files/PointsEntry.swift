import Model

/// Reads the table of a measure that counts points: what each answer to a question is worth.
struct PointsEntry {
  let names: DefinedNames

  func read(_ entry: Entry) -> [ScoredQuestion]? {
    guard let table = entry.nonEmptyTable(), !table.isEmpty else { return nil }
    let parts = table.compactMap(readPart)
    guard parts.count == table.count else { return nil }
    guard parts.contains(where: { $0.maxPoints.units > 0 }) else {
      entry.noteAtKey(.definitionValueWrong, ["wanted": "points"])
      return nil
    }
    return parts
  }

  private func readPart(id: String, entry: Entry) -> ScoredQuestion? {
    guard names.use(.question, id, at: entry.keyEntry) else { return nil }
    switch names.type(of: id) {
    case nil: return nil
    case .yesNo?: return readPoints(entry).map { ScoredQuestion(question: id, pointsByAnswer: .yes($0)) }
    case .choice(let choices)?:
      return readChoices(entry, choices).map { ScoredQuestion(question: id, pointsByAnswer: .choices($0)) }
    case let type?:
      entry.noteAtKey(.definitionComparisonType, found: id, ["comparison": "points", "type": type.name])
      return nil
    }
  }

  /// Requires points for every choice, so that every answer is counted.
  private func readChoices(_ entry: Entry, _ choices: [String]) -> [ScoredQuestion.Choice]? {
    guard let table = entry.unrestrictedTable() else { return nil }
    for (word, entry) in table where !choices.contains(word) { entry.keyEntry.noteUnknown(word, among: choices) }
    let stated = Dictionary(table, uniquingKeysWith: { first, _ in first })
    let read = choices.compactMap { word -> ScoredQuestion.Choice? in
      guard let points = stated[word] else {
        entry.noteAtKey(.definitionKeyMissing, ["key": word])
        return nil
      }
      return readPoints(points).map { ScoredQuestion.Choice(word: word, points: $0) }
    }
    return read.count == choices.count && table.count == choices.count ? read : nil
  }

  private func readPoints(_ entry: Entry) -> ExactDecimal? {
    guard let points = entry.number() else { return nil }
    guard points.units >= 0 else {
      entry.note(.definitionValueWrong, ["wanted": "points"])
      return nil
    }
    return points
  }
}
