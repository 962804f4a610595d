import Model

/// Reads `criteria:` of an indicator file.
enum CriteriaEntry {
  static func read(_ entry: Entry) -> [Criterion] { entry.openTable()?.compactMap(readCriterion) ?? [] }

  private static func readCriterion(code: String, entry: Entry) -> Criterion? {
    guard let table = entry.table(["text", "ask", "confirmed", "partial", "rule"]),
      let text = table.required("text")?.text(), let isConfirmed = table.required("confirmed")?.flag()
    else { return nil }
    let rule: Rule
    if let stated = table["rule"] {
      guard let read = RuleEntry.read(stated) else { return nil }
      rule = read
    } else {
      guard table.required("ask") != nil else { return nil }
      rule = .condition(Condition(subject: .answer(code), comparison: .is("yes")))
    }
    return Criterion(
      code: code, text: text, ask: table["ask"]?.text(), isConfirmed: isConfirmed,
      isPartial: table["partial"]?.flag() ?? false, rule: rule)
  }
}

/// Reads one entry of `questions:`.
enum QuestionEntry {
  private enum Kind: String, CaseIterable {
    case yesNo = "yes-no"
    case number, percent, amount, count, date, choice
  }

  static func read(id: String, entry: Entry) -> Question? {
    guard let table = entry.table(["type", "ask", "unit", "choices"]),
      let kind = table.required("type")?.choice(of: Kind.self), let ask = table.required("ask")?.text()
    else { return nil }
    let type: AnswerType
    switch kind {
    case .yesNo: type = .yesNo
    case .number: type = .number
    case .percent: type = .percent
    case .amount: type = .amount
    case .count: type = .count
    case .date: type = .date
    case .choice:
      guard let choices = table.required("choices")?.texts() else { return nil }
      type = .choice(choices)
    }
    if type == .amount, table.required("unit") == nil { return nil }
    return Question(id: id, type: type, ask: ask, unit: table["unit"]?.text())
  }
}

/// Reads one entry of `measures:`.
enum MeasureEntry {
  static func read(id: String, entry: Entry) -> Measure? {
    guard let table = entry.table(["title", "percent", "sum"]), let title = table.required("title")?.text() else {
      return nil
    }
    if let percent = table["percent"] {
      guard let parts = percent.table(["part", "whole"]), let part = parts.required("part")?.text(),
        let whole = parts.required("whole")?.text()
      else { return nil }
      return Measure(id: id, title: title, formula: .percent(part: part, whole: whole))
    }
    guard let terms = table.required("sum")?.texts() else { return nil }
    return Measure(id: id, title: title, formula: .sum(terms))
  }
}

/// Reads one entry of `parameters:`.
enum ParameterEntry {
  static func read(id: String, entry: Entry) -> Parameter? {
    guard let table = entry.table(["title", "values"]), let title = table.required("title")?.text(),
      let values = table.required("values")?.openTable()
    else { return nil }
    let dated = values.compactMap { year, entry -> Parameter.DatedValue? in
      guard year.utf8.count == 4, let from = Int(year) else {
        entry.note(.definitionValueWrong, found: year, ["wanted": "year"])
        return nil
      }
      guard let row = entry.table(["value", "source"]), let value = row.required("value")?.number(),
        let source = row.required("source")?.text()
      else { return nil }
      return Parameter.DatedValue(from: from, value: value, source: source)
    }
    return Parameter(id: id, title: title, values: dated.sorted { $0.from < $1.from })
  }
}
