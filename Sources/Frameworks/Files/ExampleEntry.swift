import Model

/// Reads one entry of `examples:`.
struct ExampleEntry {
  let framework: Framework
  let gaps: FrameworkGaps
  let names: DefinedNames

  func read(_ entry: Entry) -> IndicatorExample? {
    guard let table = entry.table(.example) else { return nil }
    let name = table.required("case")?.prose()
    let year = table.required("year").flatMap(readYear)
    let answers = table.required("answers").flatMap(readAnswers)
    let rating = table.required("level").flatMap(readRating)
    let isProvisional = table["provisional"].map { $0.flag() }
    let measured = table["measured"].map(readMeasured) ?? [:]
    let unmet = table["unmet"].map(readCodes)
    let unanswered = table["unanswered"].map(readCodes)
    guard let name, let year, let answers, let measured, let rating else { return nil }
    return IndicatorExample(
      name: name, year: year, answers: answers, measured: measured, rating: rating,
      isProvisional: (isProvisional ?? nil) ?? false, unmet: unmet ?? nil, unanswered: unanswered ?? nil,
      line: entry.place.line ?? 0)
  }

  private func readYear(_ entry: Entry) -> Int? {
    guard let year = entry.wholeNumber() else { return nil }
    guard gaps.contains(.years) || framework.years.contains(year) else {
      entry.note(.definitionExampleYear, found: String(year), ["framework": framework.id])
      return nil
    }
    return year
  }

  private func readAnswers(_ entry: Entry) -> [String: String]? {
    guard let table = entry.unrestrictedTable() else { return nil }
    var answers: [String: String] = [:]
    for (id, value) in table {
      guard names.isDefined(.question, id, at: value.keyEntry), let text = value.text() else { continue }
      if let type = names.type(of: id), !value.answers(type) {
        value.note(.definitionAnswerType, found: text, ["question": id, "type": type.name])
      }
      answers[id] = text
    }
    return answers
  }

  /// The expected values of measures on work items.
  ///
  /// The items themselves would take too much space in an example.
  private func readMeasured(_ entry: Entry) -> [String: ExactDecimal]? {
    guard let table = entry.unrestrictedTable() else { return nil }
    var measured: [String: ExactDecimal] = [:]
    for (id, value) in table {
      guard names.isDefined(.measure, id, at: value.keyEntry), let number = value.number() else { continue }
      measured[id] = number
    }
    return measured
  }

  private func readRating(_ entry: Entry) -> Rating? {
    guard let code = entry.text() else { return nil }
    let scale = framework.scale
    // Without the scale, any word may be one of its levels.
    if gaps.contains(.scale) { return .level(0) }
    if let rating = scale.rating(named: code), scale.level(of: rating).code == code { return rating }
    entry.noteUnknown(code, among: scale.levels.map(\.code) + Rating.reportable.compactMap(\.outsideCode))
    return nil
  }

  private func readCodes(_ entry: Entry) -> [String]? {
    entry.list()?.compactMap { entry in
      guard let code = entry.text(), names.isDefined(.criterion, code, at: entry) else { return nil }
      return code
    }
  }
}

extension Entry {
  /// Whether the value is a valid answer to a question of `type` in a definition file: numbers have no quotation marks.
  fileprivate func answers(_ type: AnswerType) -> Bool {
    guard let text = plainText, type.value(of: text) != nil else { return false }
    switch type {
    case .yesNo: return text == "yes" || text == "no"
    case .choice(let choices): return choices.contains(text)
    case .number, .percent, .amount, .count: return isPlainNumber
    case .date: return true
    }
  }
}
