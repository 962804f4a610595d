import Model

/// Reads the file of one indicator.
struct IndicatorFile {
  private static let keys = [
    "number", "title", "area", "work", "about", "source", "criteria", "questions", "measures", "parameters",
    "not_applicable", "levels", "examples",
  ]

  let framework: Framework
  let mistakes: Mistakes

  /// The indicator; nil when the file lacks what every indicator has.
  func read(_ root: Entry, fingerprint: String) -> Indicator? {
    guard let table = root.table(Self.keys) else { return nil }
    let number = table.required("number")?.text()
    let title = table.required("title")?.text()
    let area = table.required("area").flatMap(readArea)
    let work = table.required("work")?.list()?.compactMap { $0.choice(of: WorkKind.self) }
    let about = table.required("about")?.text()
    let source = table.required("source")?.text()
    guard let number, let title, let area, let work, let about, let source else { return nil }
    if work.isEmpty { table["work"]?.note(.definitionValueWrong, ["wanted": "list"]) }

    var indicator = Indicator(
      number: number, title: title, area: area, work: Set(work), about: about, source: source, file: mistakes.file,
      fingerprint: fingerprint)
    indicator.criteria = table["criteria"].map(CriteriaEntry.read) ?? []
    indicator.questions = table["questions"]?.openTable()?.compactMap(QuestionEntry.read) ?? []
    indicator.measures = table["measures"]?.openTable()?.compactMap(MeasureEntry.read) ?? []
    indicator.parameters = table["parameters"]?.openTable()?.compactMap(ParameterEntry.read) ?? []
    indicator.notApplicable = table["not_applicable"].flatMap(readApplicability)
    let levels = LevelsEntry(scale: framework.scale)
    indicator.ladder = table["levels"].map(levels.read) ?? []
    let examples = ExampleEntry(scale: framework.scale)
    indicator.examples = table["examples"]?.list()?.compactMap(examples.read) ?? []
    IndicatorReferences(indicator: indicator, framework: framework, root: root).check()
    return indicator
  }

  private func readArea(_ entry: Entry) -> String? {
    guard let area = entry.text() else { return nil }
    guard framework.areas.contains(area) else {
      entry.noteUnknown(area, among: framework.areas)
      return nil
    }
    return area
  }

  private func readApplicability(_ entry: Entry) -> Applicability? {
    guard let table = entry.table(["text"] + RuleEntry.groupKeys), let text = table.required("text")?.text(),
      let rule = RuleEntry.readGroup(in: table)
    else { return nil }
    return Applicability(text: text, rule: rule)
  }
}
