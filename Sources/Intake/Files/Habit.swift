import Model

/// What several values in a column have in common, so that they are one mistake: a way of writing.
enum Habit {
  private static let maxLength = 200

  /// Codes about the way in which a value is written: values that differ in their digits alone are written in one way.
  private static let codesOfForm: Set<FindingCode> = [
    .yearInvalid, .submittedNotADate, .sequenceNotANumber, .dueNotADate, .dueAmbiguous, .answerAmbiguous,
    .followUpDateUnreadable, .followUpDateAmbiguous, .answerNotADate, .answerNotANumber, .answerNumberUnclear,
    .answerPercentSign, .indicatorForm,
  ]

  /// Codes about the form of a row, of which several rows have one cause.
  static let codesOfRows: Set<FindingCode> = [.csvRowShort, .csvRowLong, .csvBareQuote, .csvTextAfterQuote]

  /// Codes of notes about values that have one meaning however they are written.
  static let codesOfCertainForm: Set<FindingCode> = [
    .yearForm, .dueForm, .answerForm, .indicatorForm, .followUpDateForm, .responseForm,
  ]

  /// The cause of a finding: `03/04/2025` and `05/06/2025` are one, `meest` and `excedes` are two.
  static func cause(_ code: FindingCode, _ found: String) -> String {
    let known = found.utf8.count > maxLength ? "\(found.unicodeScalars.prefix(maxLength)) \(found.utf8.count)" : found
    guard codesOfForm.contains(code) else { return known }
    var shape = ""
    for character in known {
      let next: Character = character.isNumber ? "9" : character
      if next != "9" || shape.last != "9" { shape.append(next) }
    }
    return shape
  }
}
