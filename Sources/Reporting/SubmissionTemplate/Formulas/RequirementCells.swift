import Formats
import Model

/// Where the values of one indicator stand in the sheet of requirements.
struct RequirementCells: Sendable {
  /// The columns of the sheet.
  enum Column: Int, CaseIterable {
    case code, text, row, value, words, lastYear
  }

  /// The row of the indicator itself, with the rating that its answers support and the highest that is still possible.
  var heading = 0
  var questions: [String: Int] = [:]
  var measures: [String: Int] = [:]
  var criteria: [String: Int] = [:]
  /// By the position of the level in the scale.
  var levels: [Int: Int] = [:]
  var notApplicable: Int?

  /// The address of a value, such as `$D$12`; nil if the indicator has none such.
  func question(_ id: String, _ column: Column = .value) -> String? { questions[id].map { Self.address($0, column) } }
  func measure(_ id: String, _ column: Column = .value) -> String? { measures[id].map { Self.address($0, column) } }
  func criterion(_ code: String) -> String? { criteria[code].map { Self.address($0, .value) } }

  /// The range of the values of all questions.
  var answers: String? {
    guard let first = questions.values.min(), let last = questions.values.max() else { return nil }
    return SheetAddress.column(Column.value.rawValue, from: first, to: last)
  }

  static func address(_ row: Int, _ column: Column) -> String {
    SheetAddress(column: column.rawValue, row: row).fixed
  }
}

/// The columns of the sheet of answers that formulas read, such as `Answers!$D$2:$D$650`.
///
/// Answers are looked up by indicator and question, never by their row, so the sheet may be sorted.
struct AnswerColumns: Sendable {
  var indicator: String
  var question: String
  var answer: String
  var lastYear: String
  /// The number of rows above the first answer.
  var firstRow: Int
}
