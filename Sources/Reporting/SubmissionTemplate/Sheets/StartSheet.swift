import Formats
import Model
import Words

/// The first sheet: whose form it is, what is still open, and how it is filled in.
struct StartSheet {
  let rows: TemplateRows
  let ratings: RatingsSheet
  let answers: AnswersSheet
  let requirements: RequirementsSheet
  let styles: TemplateStyles

  private var words: Catalogue { rows.words }
  private var template: SubmissionTemplate { rows.template }

  func write(to book: WorkbookWriter) {
    var layout = WrittenSheet(name: words.say("template-sheet-start"))
    layout.columns = [12, 44, 20, 30, 18, 16].map { WrittenSheet.Column(width: $0) }
    layout.protection = .inputOnly
    layout.tabColor = "1F4E78"
    layout.isLandscape = false
    book.sheet(layout) { sheet in
      writeTitle(to: sheet)
      writeCounts(to: sheet)
      writeGuide(to: sheet)
      writeIndicators(to: sheet)
    }
  }

  private func line(_ sheet: SheetWriter, _ text: String, _ style: SheetStyle, height: Double? = nil) {
    sheet.row([WrittenCell(.text(text), style)], height: height)
  }

  private func writeTitle(to sheet: SheetWriter) {
    let values: [String: WordValue] = [
      "entity": .text(template.entity.code), "name": .text(template.entity.name),
      "framework": .text(template.framework.title), "year": .number(template.year),
    ]
    line(sheet, words.say("template-title", values), styles.title, height: 24)
    line(sheet, words.say("template-subtitle", values), styles.plain)
    let codes = template.identity.map { "\($0.name) \($0.value)" }.joined(separator: " · ")
    line(sheet, words.say("template-codes", ["codes": .text(codes)]), styles.remark)
  }

  private func writeCounts(to sheet: SheetWriter) {
    sheet.row([])
    line(sheet, words.say("template-open-heading"), styles.heading)
    let rating = ratings.sheet.range("rating", to: ratings.lastRow)
    let reason = ratings.sheet.range("justification", to: ratings.lastRow)
    let answer = answers.sheet.range("answer", to: answers.lastRow)
    count(sheet, "COUNTBLANK(\(rating))", template.framework.indicators.count, "template-open-ratings")
    count(sheet, "SUMPRODUCT((\(rating)<>\"\")*(\(reason)=\"\"))", 0, "template-open-justifications")
    let openAnswers = rows.questions.isEmpty ? "0" : "COUNTBLANK(\(answer))"
    count(sheet, openAnswers, rows.questions.count, "template-open-answers")
  }

  private func count(_ sheet: SheetWriter, _ formula: String, _ now: Int, _ key: String) {
    sheet.row([
      WrittenCell(.formula(formula, result: .number(String(now))), styles.emphasis),
      WrittenCell(.text(words.say(key)), styles.plain),
    ])
  }

  private func writeGuide(to sheet: SheetWriter) {
    sheet.row([])
    line(sheet, words.say("template-how-heading"), styles.heading)
    for key in ["ratings", "na", "answers", "supported", "supported-yes"] {
      line(sheet, words.say("template-how-\(key)"), styles.plain)
    }
    if let last = template.lastYear {
      line(sheet, words.say("template-how-last", ["year": .number(last.year)]), styles.plain)
      if last.unplacedAnswers > 0 {
        line(
          sheet,
          words.say("template-how-unplaced", ["n": .count(last.unplacedAnswers), "year": .number(last.year)]),
          styles.plain)
      }
    }
    for key in ["more", "colors", "protected", "check", "unofficial"] {
      line(sheet, words.say("template-how-\(key)"), styles.plain)
    }
  }

  /// One row for each indicator: the rating, what the answers support, and how many questions are open.
  private func writeIndicators(to sheet: SheetWriter) {
    sheet.row([])
    sheet.row(
      ["indicator", "title", "rating", "supported", "open", "agreement"].map {
        WrittenCell(.text(words.say("template-column-\($0)")), styles.header)
      }, height: 20)
    for (position, indicator) in template.framework.indicators.enumerated() {
      let number = SheetFormula.quoted(indicator.number)
      let row = sheet.nextRow
      let (own, supported) = (SheetAddress(column: 2, row: row).text, SheetAddress(column: 3, row: row).text)
      let lowest = requirements.address(position, .value)
      let highest = requirements.address(position, .words)
      sheet.row(
        [
          WrittenCell(.text(indicator.number), styles.fixedText), WrittenCell(.text(indicator.title), styles.fixed),
          WrittenCell(.formula(rating(of: number), result: .text("")), styles.fixed),
          WrittenCell(.formula(requirements.shownRating(of: position), result: .text("")), styles.derived),
          WrittenCell(
            .formula(openQuestions(of: number), result: .number(String(questionCount(position)))), styles.fixed),
          WrittenCell(
            .formula(
              "IF(OR(\(own)=\"\",\(supported)=\"\"),\"\",IF(AND(\(lowest)=\(highest),\(own)<>\(lowest)),"
                + SheetFormula.quoted(words.say("template-differs")) + ",\"\"))", result: .text("")), styles.fixed),
        ], height: Double(SheetText.lineCount(indicator.title, width: 44)) * 15 + 3)
    }
  }

  private func rating(of number: String) -> String {
    let rating = ratings.sheet.range("rating", to: ratings.lastRow)
    let indicator = ratings.sheet.range("indicator", to: ratings.lastRow)
    return "IFERROR(INDEX(\(rating),MATCH(\(number),\(indicator),0))&\"\",\"\")"
  }

  private func openQuestions(of number: String) -> String {
    let answer = answers.sheet.range("answer", to: answers.lastRow)
    let indicator = answers.sheet.range("indicator", to: answers.lastRow)
    return "SUMPRODUCT((\(indicator)&\"\"=\(number))*(\(answer)=\"\"))"
  }

  private func questionCount(_ position: Int) -> Int { rows.questions.count { $0.indicator == position } }
}
