import Model

/// Reads the file of one indicator.
struct IndicatorFile {
  let framework: Framework
  let markers: MarkerScales
  let mistakes: DefinitionMistakes
  private let names = DefinedNames()

  init(framework: Framework, markers: MarkerScales, mistakes: DefinitionMistakes) {
    self.framework = framework
    self.markers = markers
    self.mistakes = mistakes
  }

  /// Reads the indicator; returns nil if a required key is missing or invalid.
  func read(_ root: Entry, fingerprint: String) -> Indicator? {
    guard let table = root.table(.indicator) else { return nil }
    let number = table.required("number").flatMap(readNumber)
    let title = table.required("title")?.text()
    let area = table.required("area").flatMap(readArea)
    let work = table.required("work").flatMap(readWork)
    let about = table.required("about")?.text()
    let source = table.required("source")?.text()
    var indicator = Indicator(
      number: number ?? "", title: title ?? "", area: area ?? "", work: Set(work ?? []), about: about ?? "",
      source: source ?? "", file: mistakes.file, fingerprint: fingerprint)
    readRules(table, into: &indicator, hasNumber: number != nil)
    if mistakes.findings.isEmpty { UnusedNames(names: names).check() }
    if mistakes.findings.isEmpty, let levels = table["levels"] {
      LevelReachability(indicator: indicator, framework: framework, levels: levels).check()
    }
    return number == nil || title == nil || area == nil || work == nil ? nil : indicator
  }

  /// Reads definitions first, so that mistakes in rules can be reported where the rules use them.
  private func readRules(_ table: Table, into indicator: inout Indicator, hasNumber: Bool) {
    let criteria = table["criteria"]?.nonEmptyTable() ?? []
    let questions = table["questions"]?.unrestrictedTable() ?? []
    let measures = table["measures"]?.unrestrictedTable() ?? []
    let parameters = table["parameters"]?.unrestrictedTable() ?? []
    names.define(.criterion, criteria)
    names.define(.question, questions)
    names.define(.measure, measures)
    names.define(.parameter, parameters)
    indicator.questions = questions.compactMap { id, entry in
      let question = QuestionEntry.read(id: id, entry: entry)
      names.ask(id, question?.type)
      return question
    }
    if hasNumber { checkCodes(criteria, questions, number: indicator.number) }
    for (code, entry) in criteria where entry.node.value(under: "ask") != nil { names.ask(code, .yesNo) }
    if table["not_applicable"] != nil {
      let number =
        hasNumber ? indicator.number : criteria.first?.0.split(separator: ".").dropLast().joined(separator: ".")
      names.ask("\(number ?? "").na", .yesNo)
    }

    indicator.measures = measures.compactMap(MeasureEntry(names: names, markers: markers).read)
    indicator.parameters = parameters.compactMap(ParameterEntry(framework: framework).read)
    indicator.criteria = CriteriaEntry(names: names).read(criteria)
    indicator.notApplicable = table["not_applicable"].flatMap(readApplicability)
    if framework.derivesRatings || table["criteria"] != nil || table["levels"] != nil || table["examples"] != nil {
      for key in ["criteria", "levels", "examples"] { _ = table.required(key) }
    }
    indicator.levelRules = table["levels"].map(LevelsEntry(scale: framework.scale, names: names).read) ?? []
    indicator.examples =
      table["examples"]?.nonEmptyList()?.compactMap(ExampleEntry(framework: framework, names: names).read) ?? []
  }

  /// Checks that the code of each criterion begins with the indicator number, and that no question has the code of a
  /// criterion.
  private func checkCodes(_ criteria: [(String, Entry)], _ questions: [(String, Entry)], number: String) {
    for (code, entry) in criteria where !code.hasPrefix(number + ".") || code == "\(number).na" {
      entry.noteAtKey(.definitionCodeForeign, found: code, ["number": number])
    }
    for (id, entry) in questions where names.entry(.criterion, id) != nil || id == "\(number).na" {
      entry.noteAtKey(.definitionKeyTwice, found: id)
    }
  }

  private func readNumber(_ entry: Entry) -> String? {
    guard let number = entry.text() else { return nil }
    guard IndicatorNumber.isWellFormed(number) else {
      entry.note(.definitionNumberWrong)
      return nil
    }
    return number
  }

  private func readArea(_ entry: Entry) -> String? {
    guard let area = entry.text() else { return nil }
    guard framework.areas.contains(area) else {
      entry.noteUnknown(area, among: framework.areas)
      return nil
    }
    return area
  }

  private func readWork(_ entry: Entry) -> [WorkKind]? {
    entry.nonEmptyList()?.compactMap { $0.choice(of: WorkKind.self) }
  }

  private func readApplicability(_ entry: Entry) -> Applicability? {
    guard let table = entry.table(.applicability) else { return nil }
    let text = table.required("text")?.text()
    let rule = RuleEntry(names: names, allowsCriteria: false).readGroup(in: table)
    guard let text, let rule else { return nil }
    return Applicability(text: text, rule: rule)
  }
}
