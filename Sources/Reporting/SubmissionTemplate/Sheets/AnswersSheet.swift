import Formats
import Model

/// The sheet with one row for each question.
struct AnswersSheet {
  let sheet: TableSheet

  var lastRow: Int { sheet.rows.questions.count + 1 }

  /// The last row that formulas look at: answers may be added below the questions.
  var lastLookedAt: Int { lastRow + 500 }

  var columns: AnswerColumns {
    AnswerColumns(
      indicator: sheet.range("indicator", to: lastLookedAt), question: sheet.range("question", to: lastLookedAt),
      answer: sheet.range("answer", to: lastLookedAt),
      lastYear: sheet.range(TemplateRows.OwnColumn.lastYear.rawValue, to: lastLookedAt), firstRow: 2)
  }

  func write(to book: WorkbookWriter) {
    let headings = sheet.headings
    var layout = sheet.layout(lastRow: lastRow, frozenColumns: 5, protection: .inputOnly)
    // A framework may ask for ratings only.
    if !sheet.rows.questions.isEmpty { addMarks(to: &layout) }
    book.sheet(layout) { writer in
      sheet.writeHeader(to: writer)
      for question in sheet.rows.questions {
        let values = sheet.rows.answer(to: question)
        writer.row(headings.map { cell($0, values[$0] ?? "", question) }, height: max(sheet.height(values), 33))
      }
    }
  }

  private func addMarks(to layout: inout WrittenSheet) {
    layout.validations =
      answerValidations
      + sheet.headings.compactMap { heading in
        guard ["evidence", "explanation", "comment"].contains(heading) else { return nil }
        return sheet.validation(heading, lastRow: lastRow)
      }
    if let answer = sheet.position("answer").map(SheetAddress.letters) {
      layout.conditions = [
        SheetCondition(range: "\(answer)2:\(answer)\(lastRow)", formula: "$\(answer)2=\"\"", mark: TemplateStyles.blank)
      ]
    }
  }

  private func cell(_ heading: String, _ value: String, _ question: TemplateQuestion) -> WrittenCell {
    let styles = sheet.styles
    switch heading {
    case "year": return WrittenCell(.number(Int(value) ?? 0), styles.fixedNumber)
    case "entity", "framework", "indicator", "question": return WrittenCell(.text(value), styles.fixedText)
    case TemplateRows.OwnColumn.questionInWords.rawValue, TemplateRows.OwnColumn.guidance.rawValue:
      return WrittenCell(.text(value), styles.fixed)
    case "unit": return WrittenCell(.text(value), styles.told)
    case TemplateRows.OwnColumn.lastYear.rawValue:
      // Numbers stay numbers, so that measures of change can use them.
      let isNumber = ExactDecimal(strictly: value) != nil
      return WrittenCell(isNumber ? .decimal(value) : .text(value), styles.carried)
    case "answer": return WrittenCell(.blank, question.type == .date ? styles.inputDate : styles.input)
    default: return WrittenCell(.text(value), styles.input)
    }
  }

  /// One validation for all answers of one form.
  private var answerValidations: [SheetValidation] {
    guard let column = sheet.position("answer") else { return [] }
    var order: [String] = []
    var groups: [String: (rule: SheetValidation.Rule, rows: [Int])] = [:]
    for (position, question) in sheet.rows.questions.enumerated() {
      let form = sheet.rows.form(of: question)
      if groups[form] == nil {
        order.append(form)
        groups[form] = (rule(for: question), [])
      }
      groups[form]?.rows.append(position + 2)
    }
    let words = sheet.rows.words
    return order.compactMap { form in
      groups[form].map { group in
        SheetValidation(
          ranges: Self.ranges(group.rows, column: SheetAddress.letters(column)), rule: group.rule,
          promptTitle: "answer", prompt: form, errorTitle: words.say("template-error-title"),
          error: form + " " + words.say("template-error-text"))
      }
    }
  }

  private func rule(for question: TemplateQuestion) -> SheetValidation.Rule {
    switch question.type {
    case .yesNo, .choice:
      sheet.lists.list(question.choices ?? [], heading: question.id).map { .list($0) } ?? .any
    case .percent: .decimal(from: 0, to: 100)
    case .amount: .decimal(from: 0, to: nil)
    case .count: .count
    case .date: .date
    case .number: .any
    }
  }

  /// Rows that follow one another as ranges, such as `G2:G4 G7:G7`.
  private static func ranges(_ rows: [Int], column: String) -> String {
    var ranges: [ClosedRange<Int>] = []
    for row in rows {
      if let last = ranges.last, last.upperBound + 1 == row {
        ranges[ranges.count - 1] = last.lowerBound...row
      } else {
        ranges.append(row...row)
      }
    }
    return ranges.map { "\(column)\($0.lowerBound):\(column)\($0.upperBound)" }.joined(separator: " ")
  }
}
