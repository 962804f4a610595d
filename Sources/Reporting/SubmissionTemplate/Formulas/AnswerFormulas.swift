import Model

/// The formulas that read answers from the sheet where an entity writes them.
struct AnswerFormulas {
  let columns: AnswerColumns
  /// The number of the indicator.
  let indicator: String

  /// The row of the answer to a question in the sheet of answers, from 1 for the first; 0 if there is none.
  ///
  /// Of several rows with one question the last is taken. The check of a submission then uses none of them.
  func row(of question: String) -> String {
    let matches =
      "(\(columns.indicator)&\"\"=\(SheetFormula.quoted(indicator)))*(\(columns.question)="
      + SheetFormula.quoted(question) + ")"
    return "SUMPRODUCT(MAX(\(matches)*(ROW(\(columns.question))-\(columns.firstRow - 1))))"
  }

  /// The answer in the form that rules compare: 1 or 0 for yes or no, a number, or a word of the list; an empty text if
  /// there is no answer, or one that the program would not read.
  ///
  /// - Parameters:
  ///   - row: the address of the result of `row`.
  ///   - range: the column of this year's or of last year's answers.
  func value(_ type: AnswerType, row: String, in range: String) -> String {
    let cell = "INDEX(\(range),\(row))"
    return "IF(\(row)=0,\"\",\(value(type, of: cell)))"
  }

  private func value(_ type: AnswerType, of cell: String) -> String {
    switch type {
    case .yesNo:
      return
        "IF(OR(TRIM(\(cell))=\"yes\",TRIM(\(cell))=\"y\"),1,IF(OR(TRIM(\(cell))=\"no\",TRIM(\(cell))=\"n\"),0,\"\"))"
    case .choice(let choices):
      return choices.reversed().reduce("\"\"") { rest, choice in
        "IF(SUBSTITUTE(TRIM(\(cell)),\" \",\"-\")=\(SheetFormula.quoted(choice)),\(SheetFormula.quoted(choice)),\(rest))"
      }
    case .number: return number(cell, if: nil)
    case .amount: return number(cell, if: "\(cell)>=0")
    case .count: return number(cell, if: "AND(\(cell)>=0,INT(\(cell))=\(cell))")
    case .percent:
      // Somebody who types 15% gets a cell with 0.15 in a percent format.
      return "IF(ISNUMBER(\(cell)),IF(LEFT(CELL(\"format\",\(cell)),1)=\"P\",100*\(cell),"
        + "IF(AND(\(cell)>=0,\(cell)<=100),\(cell),\"\")),\"\")"
    case .date: return "IF(\(cell)=\"\",\"\",1)"
    }
  }

  private func number(_ cell: String, if condition: String?) -> String {
    "IF(ISNUMBER(\(cell))," + (condition.map { "IF(\($0),\(cell),\"\")" } ?? cell) + ",\"\")"
  }
}
