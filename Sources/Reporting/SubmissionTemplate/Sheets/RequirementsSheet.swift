import Formats
import Model
import Words

/// The sheet in which the ratings that the answers support are worked out, with one row for each step.
struct RequirementsSheet {
  let rows: TemplateRows
  let name: String
  private let steps: [Step]
  /// By the position of the indicator.
  private let cells: [RequirementCells]

  /// One row of the sheet.
  private enum Step {
    case indicator(Int)
    case question(Int, String)
    case measure(Int, Measure)
    case notApplicable(Int, Applicability)
    case criterion(Int, Criterion)
    case level(Int, LevelRule)
  }

  /// The rows above the first step: what the sheet is, and the header.
  private static let rowsAbove = 2

  private var template: SubmissionTemplate { rows.template }
  private var words: Catalogue { rows.words }

  init(rows: TemplateRows) {
    self.rows = rows
    name = rows.words.say("template-sheet-requirements")
    var steps: [Step] = []
    var cells: [RequirementCells] = []
    for (position, indicator) in rows.template.framework.indicators.enumerated() {
      var own = RequirementCells()
      func add(_ step: Step) -> Int {
        steps.append(step)
        return steps.count + Self.rowsAbove
      }
      own.heading = add(.indicator(position))
      for id in indicator.questionIDs { own.questions[id] = add(.question(position, id)) }
      for measure in indicator.measures { own.measures[measure.id] = add(.measure(position, measure)) }
      if let rule = indicator.notApplicable { own.notApplicable = add(.notApplicable(position, rule)) }
      for criterion in indicator.criteria { own.criteria[criterion.code] = add(.criterion(position, criterion)) }
      for rule in indicator.levelRules.sorted(by: { $0.level < $1.level }) {
        own.levels[rule.level] = add(.level(position, rule))
      }
      cells.append(own)
    }
    self.steps = steps
    self.cells = cells
  }

  /// The formula of a cell of another sheet that shows the rating which the answers support, or the lowest and the
  /// highest that they leave possible.
  func shownRating(of indicator: Int) -> String {
    let (lowest, highest) = (address(indicator, .value), address(indicator, .words))
    let marks = ["lowest": WordValue.text("\u{1}"), "highest": .text("\u{2}")]
    let both = words.say("template-open-rating", marks).split(separator: "\u{1}", omittingEmptySubsequences: false)
      .map { part in
        part.split(separator: "\u{2}", omittingEmptySubsequences: false).map { SheetFormula.quoted(String($0)) }
          .joined(separator: "&\(highest)&")
      }.joined(separator: "&\(lowest)&")
    return "IF(\(lowest)=\"\",\"\",IF(\(lowest)=\(highest),\(lowest),\(both)))"
  }

  /// The address of the rating that the answers support (`value`), or of the highest that they leave possible (`words`).
  func address(_ indicator: Int, _ column: RequirementCells.Column) -> String {
    SheetName.quoted(name) + "!" + RequirementCells.address(cells[indicator].heading, column)
  }

  func write(to book: WorkbookWriter, _ styles: TemplateStyles, answers: AnswerColumns) {
    var layout = WrittenSheet(name: name)
    layout.columns = [24, 80, 12, 18, 18, 14].map { WrittenSheet.Column(width: $0) }
    layout.frozenRows = Self.rowsAbove
    layout.protection = .inputOnly
    book.sheet(layout) { sheet in
      sheet.row([WrittenCell(.text(words.say("template-requirements-about")), styles.remark)])
      let headers = ["code", "text", "row", "value", "words", "before"]
      sheet.row(
        headers.map { WrittenCell(.text(words.say("template-requirements-\($0)")), styles.header) }, height: 33)
      for step in steps { write(step, to: sheet, styles, answers) }
    }
  }

  // MARK: - Steps

  private func write(_ step: Step, to sheet: SheetWriter, _ styles: TemplateStyles, _ answers: AnswerColumns) {
    switch step {
    case .indicator(let position): writeHeading(position, to: sheet, styles)
    case .question(let position, let id): write(question: id, position, to: sheet, styles, answers)
    case .measure(let position, let measure):
      let formulas = MeasureFormulas(indicator: indicator(position), cells: cells[position])
      row(
        sheet, styles, measure.id, measure.title, value: formulas.value(of: measure.formula),
        before: comparesYears(position) ? (formulas.value(of: measure.formula, .lastYear), .text("")) : nil)
    case .notApplicable(let position, let rule):
      let text = words.say("template-requirements-na", ["text": .text(rule.text)])
      let outcome = rules(position).outcome(of: rule.rule)
      row(sheet, styles, Rating.notApplicable.outsideCode ?? "", text, outcome)
    case .criterion(let position, let criterion):
      row(sheet, styles, criterion.code, criterion.text, rules(position).criterion(criterion))
    case .level(let position, let rule):
      row(sheet, styles, template.framework.scale.levels[rule.level].code, rule.text, rules(position).level(rule))
    }
  }

  private func writeHeading(_ position: Int, to sheet: SheetWriter, _ styles: TemplateStyles) {
    let indicator = indicator(position)
    let canCalculate = MeasureFormulas.canCalculate(indicator) && !indicator.levelRules.isEmpty
    let formulas = RatingFormulas(framework: template.framework, indicator: indicator, cells: cells[position])
    let blank = SheetFormula.quoted("")
    sheet.row([
      WrittenCell(.text(indicator.number), styles.header),
      WrittenCell(
        .text(
          words.say(
            canCalculate ? "template-requirements-rating" : "template-requirements-uncalculated",
            ["number": .text(indicator.number), "title": .text(indicator.title)])), styles.header),
      WrittenCell(.blank, styles.header),
      WrittenCell(.formula(canCalculate ? formulas.supported : blank, result: .text("")), styles.header),
      WrittenCell(.formula(canCalculate ? formulas.highest : blank, result: .text("")), styles.header),
    ])
  }

  private func write(
    question id: String, _ position: Int, to sheet: SheetWriter, _ styles: TemplateStyles, _ answers: AnswerColumns
  ) {
    let indicator = indicator(position)
    guard let type = indicator.answerType(of: id), let row = cells[position].questions[id] else { return }
    let formulas = AnswerFormulas(columns: answers, indicator: indicator.number)
    let place = RequirementCells.address(row, .row)
    let ask =
      indicator.questions.first { $0.id == id }?.ask ?? indicator.criteria.first { $0.code == id }?.ask
      ?? indicator.notApplicable?.text ?? ""
    let number = rows.questions.firstIndex { $0.indicator == position && $0.id == id }.map { $0 + 1 } ?? 0
    self.row(
      sheet, styles, id, ask, place: (formulas.row(of: id), number),
      value: formulas.value(type, row: place, in: answers.answer),
      before: comparesYears(position)
        ? (formulas.value(type, row: place, in: answers.lastYear), lastYear(id, position)) : nil)
  }

  /// The value of last year's answer as its formula gives it.
  private func lastYear(_ id: String, _ position: Int) -> WrittenCell.Result {
    switch template.lastYear?.answers[position]?[id] {
    case .flag(let isYes)?: .number(isYes ? "1" : "0")
    case .number(let number)?: .number(number.description)
    case .word(let word)?: .text(word)
    case nil: .text("")
    }
  }

  /// Whether a measure of the indicator compares with the year before.
  private func comparesYears(_ position: Int) -> Bool {
    template.lastYear != nil
      && indicator(position).measures.contains { if case .change = $0.formula { true } else { false } }
  }

  private func row(
    _ sheet: SheetWriter, _ styles: TemplateStyles, _ code: String, _ text: String, _ outcome: OutcomeFormula
  ) {
    let value = RequirementCells.address(sheet.nextRow, .value)
    let (met, notMet, open) = (
      words.say("template-outcome-met"), words.say("template-outcome-not-met"), words.say("template-outcome-unanswered")
    )
    let inWords =
      "IF(\(value)=1,\(SheetFormula.quoted(met)),IF(\(value)=0,\(SheetFormula.quoted(notMet)),"
      + SheetFormula.quoted(open) + "))"
    let now =
      switch outcome.whenBlank {
      case .met: met
      case .notMet: notMet
      case .unanswered: open
      }
    sheet.row(
      [
        WrittenCell(.text(code), styles.fixedText), WrittenCell(.text(text), styles.fixed),
        WrittenCell(.blank, styles.fixed),
        WrittenCell(.formula(outcome.text, result: .number(outcome.whenBlank.sheetNumber)), styles.fixed),
        WrittenCell(.formula(inWords, result: .text(now)), styles.fixed),
      ], height: height(text))
  }

  private func row(
    _ sheet: SheetWriter, _ styles: TemplateStyles, _ code: String, _ text: String, place: (String, Int)? = nil,
    value: String, before: (String, WrittenCell.Result)?
  ) {
    sheet.row(
      [
        WrittenCell(.text(code), styles.fixedText), WrittenCell(.text(text), styles.fixed),
        place.map { WrittenCell(.formula($0.0, result: .number(String($0.1))), styles.fixed) }
          ?? WrittenCell(.blank, styles.fixed),
        WrittenCell(.formula(value, result: .text("")), styles.fixed), WrittenCell(.blank, styles.fixed),
        WrittenCell(before.map { .formula($0.0, result: $0.1) } ?? .blank, styles.fixed),
      ], height: height(text))
  }

  private func height(_ text: String) -> Double { Double(SheetText.lineCount(text, width: 80)) * 15 + 3 }

  private func indicator(_ position: Int) -> Indicator { template.framework.indicators[position] }

  private func rules(_ position: Int) -> RuleFormulas {
    RuleFormulas(indicator: indicator(position), year: template.year, cells: cells[position])
  }
}
