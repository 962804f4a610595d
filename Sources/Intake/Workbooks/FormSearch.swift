import Formats
import Model

/// Finds the questions of one indicator in a sheet that has them in one column and the answers beside them.
///
/// The name of the sheet, or a title, says which indicator it is.
struct FormSearch {
  /// A sheet with the questions of an indicator.
  struct Form {
    /// The position of the first row with a question among those that were searched.
    let firstRow: Int
    let names: [String]
    let indicator: String
    /// The row and the column of the title that names the indicator; nil if the name of the sheet does.
    let title: (row: Int, column: Int)?
  }

  /// The number of rows in which the title is searched for.
  private static let maxTitleRows = 10

  let rows: [SheetSurvey.Row]
  let sheetName: String
  let vocabulary: Vocabulary

  func form() -> Form? {
    guard let (number, title) = indicator(), let texts = questionTexts(number) else { return nil }
    var columns: Set<Int> = []
    var first: Int?
    for (position, row) in rows.enumerated() {
      for cell in row.cells where isQuestion(cell.text, texts) {
        columns.insert(cell.column)
        if first == nil { first = position }
      }
    }
    guard let first, let question = columns.min(), let last = columns.max() else { return nil }
    return Form(
      firstRow: first, names: names(before: first, question: question, answer: last + 1), indicator: number,
      title: title)
  }

  /// The number of the indicator that the name of the sheet, or the first title, states.
  func indicator() -> (number: String, title: (row: Int, column: Int)?)? {
    if let number = number(sheetName) { return (number, nil) }
    for row in rows.prefix(Self.maxTitleRows) {
      for cell in row.cells.prefix(3) {
        if let number = number(cell.text) { return (number, (row.number, cell.column)) }
      }
    }
    return nil
  }

  private func number(_ text: String) -> String? {
    guard text.utf8.count <= 300 else { return nil }
    var text = text
    // A title such as “Indicator 6: Policy”.
    for word in ["performance indicator", "indicator", "indicateur", "indicador"]
    where text.lowercased().hasPrefix(word) {
      text = String(text.dropFirst(word.count)).trimmingWhitespace
      break
    }
    let name = IndicatorName(text)
    guard text.contains(where: \.isLetter) || text.contains(where: \.isNumber) else { return nil }
    for framework in vocabulary.frameworks.reversed() {
      guard let position = name.position(in: framework) else { continue }
      let indicator = framework.indicators[position]
      // A number alone in a cell is no title.
      guard text == sheetName || text != name.number || name.number == nil else { return nil }
      return indicator.number
    }
    return nil
  }

  /// The ids and the folded texts of the questions of the indicators with a number.
  private func questionTexts(_ number: String) -> Set<String>? {
    var texts: Set<String> = []
    for framework in vocabulary.frameworks {
      guard let position = framework.position(ofIndicator: number) else { continue }
      let indicator = framework.indicators[position]
      let asked =
        indicator.questionIDs + indicator.questions.map(\.ask)
        + indicator.criteria.flatMap { [$0.ask, $0.text].compactMap { $0 } }
      texts.formUnion(asked.map { FoldedText.fold($0) })
    }
    return texts.isEmpty ? nil : texts
  }

  private func isQuestion(_ text: String, _ texts: Set<String>) -> Bool {
    guard text.utf8.count <= 2_000, !text.isEmpty else { return false }
    let folded = FoldedText.fold(text)
    if texts.contains(folded) { return true }
    // An id may stand before the text, or the form of the answer in brackets behind it.
    let beforeBracket = text.lastIndex(of: "(").map { FoldedText.fold(text[..<$0]) }
    let afterID = text.firstIndex(of: " ").map { FoldedText.fold(text[$0...]) }
    return [beforeBracket, afterID].contains { $0.map { !$0.isEmpty && texts.contains($0) } == true }
  }

  /// The names of the columns; a row of headings above may say where the answers and other columns are.
  private func names(before first: Int, question: Int, answer: Int) -> [String] {
    var names = [String](repeating: "", count: answer)
    names[question - 1] = Field.question.name
    var answer = answer
    if first > 0 {
      for cell in rows[first - 1].cells where cell.column > question {
        guard let field = HeadingText(cell.text).field ?? HeadingSynonyms.likely(cell.text) else { continue }
        if field == .answer { answer = cell.column }
        guard [.evidence, .comment, .explanation, .unit].contains(field) else { continue }
        while names.count < cell.column { names.append("") }
        names[cell.column - 1] = field.name
      }
    }
    while names.count < answer { names.append("") }
    names[answer - 1] = Field.answer.name
    return names
  }
}
