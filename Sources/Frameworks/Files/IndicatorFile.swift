import Model

/// Reads the file of one indicator.
struct IndicatorFile {
  let framework: Framework
  /// The parts of `framework` that could not be read.
  let gaps: FrameworkGaps
  /// Nil if the scales could not be read.
  let markers: MarkerScales?
  let mistakes: DefinitionMistakes
  private let names = DefinedNames()

  init(framework: Framework, gaps: FrameworkGaps = [], markers: MarkerScales?, mistakes: DefinitionMistakes) {
    self.framework = framework
    self.gaps = gaps
    self.markers = markers
    self.mistakes = mistakes
  }

  /// Reads the indicator; returns nil if its number is missing or cannot be read.
  func read(_ root: Entry, fingerprint: String) -> Indicator? {
    draft(root, fingerprint: fingerprint).flatMap { $0.number == nil ? nil : $0.indicator }
  }

  /// Reads the indicator as far as that is possible; returns nil if the file is not a table.
  func draft(_ root: Entry, fingerprint: String) -> IndicatorDraft? {
    guard let table = root.table(.indicator) else { return nil }
    let number = table.required("number").flatMap(readNumber)
    let title = table.required("title")?.prose()
    let area = table.required("area").flatMap(readArea)
    let work = table.required("work").flatMap(readWork)
    let about = table.required("about")?.prose()
    let source = table.required("source")?.prose()
    var indicator = Indicator(
      number: number ?? "", title: title ?? "", area: area ?? "", work: Set(work ?? []), about: about ?? "",
      source: source ?? "", file: mistakes.file, fingerprint: fingerprint)
    readRules(table, into: &indicator, hasNumber: number != nil)
    if mistakes.findings.isEmpty, gaps.isEmpty { UnusedNames(names: names).check() }
    if mistakes.findings.isEmpty, gaps.isEmpty, let levels = table["levels"] {
      LevelReachability(indicator: indicator, framework: framework, levels: levels).check()
    }
    return IndicatorDraft(
      indicator: indicator, number: number, numberPlace: table["number"]?.place ?? root.place, area: area)
  }

  /// Reads definitions first, so that mistakes in rules can be reported where the rules use them.
  private func readRules(_ table: Table, into indicator: inout Indicator, hasNumber: Bool) {
    var sections = IndicatorSections(table: table, names: names)
    let isRated = !gaps.contains(.derives) && framework.derivesRatings || sections.statesRules
    let criteria = sections.read(.criterion, isRequired: isRated)
    let questions = sections.read(.question)
    let measures = sections.read(.measure)
    let parameters = sections.read(.parameter)
    names.define(.criterion, criteria)
    names.define(.question, questions)
    names.define(.measure, measures)
    names.define(.parameter, parameters)
    indicator.questions = questions.compactMap { id, entry in
      let question = QuestionEntry.read(id: id, entry: entry)
      names.ask(id, question?.type)
      return question
    }
    checkCodes(criteria, questions, number: hasNumber ? indicator.number : nil)
    for (code, entry) in criteria where entry.node.value(under: "ask") != nil { names.ask(code, .yesNo) }
    if sections["not_applicable"] != nil || sections.isUnreadable("not_applicable") {
      let number =
        hasNumber ? indicator.number : criteria.first?.0.split(separator: ".").dropLast().joined(separator: ".")
      names.ask("\(number ?? "").na", .yesNo)
    }

    indicator.measures = measures.compactMap(MeasureEntry(names: names, markers: markers).read)
    indicator.parameters = parameters.compactMap(ParameterEntry(framework: framework, gaps: gaps).read)
    indicator.criteria = CriteriaEntry(names: names).read(criteria)
    indicator.notApplicable = sections["not_applicable"].flatMap(readApplicability)
    let levels = isRated ? sections.required("levels") : sections["levels"]
    let examples = isRated ? sections.required("examples") : sections["examples"]
    if !gaps.contains(.scale) {
      indicator.levelRules = levels.map(LevelsEntry(scale: framework.scale, names: names).read) ?? []
    }
    indicator.examples =
      examples?.nonEmptyList()?.compactMap(ExampleEntry(framework: framework, gaps: gaps, names: names).read) ?? []
  }

  /// Checks that the code of each criterion begins with the indicator number, and that no question has the code of a
  /// criterion.
  private func checkCodes(_ criteria: [(String, Entry)], _ questions: [(String, Entry)], number: String?) {
    for (code, entry) in criteria {
      guard let number, !code.hasPrefix(number + ".") || code == "\(number).na" else { continue }
      entry.noteAtKey(.definitionCodeForeign, found: code, ["number": number])
      // Levels and examples name the code that was meant.
      mistakes.refuse(key: "\(number).\(code.split(separator: ".").last ?? "")")
    }
    for (id, entry) in questions where names.entry(.criterion, id) != nil || number.map({ id == "\($0).na" }) ?? false {
      entry.noteAtKey(.definitionKeyTwice, found: id)
    }
  }

  private func readNumber(_ entry: Entry) -> String? {
    guard let number = entry.text() else { return nil }
    guard IndicatorNumber.isWellFormed(number) else {
      if !entry.noteSlip() { entry.note(.definitionNumberWrong) }
      return nil
    }
    return number
  }

  private func readArea(_ entry: Entry) -> String? {
    guard let area = entry.text() else { return nil }
    guard gaps.contains(.areas) || framework.areas.contains(area) else {
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
    let text = table.required("text")?.prose()
    let rule = RuleEntry(names: names, allowsCriteria: false).readGroup(in: table)
    guard let text, let rule else { return nil }
    return Applicability(text: text, rule: rule)
  }
}
