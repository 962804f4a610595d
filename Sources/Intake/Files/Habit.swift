import Model

/// Decides which values in a column have the same cause, such as dates in the same unclear form.
enum Habit {
  private static let maxLength = 200

  /// Codes of findings about the form of a value.
  ///
  /// Values that differ only in their digits have the same form.
  private static let codesOfForm: Set<FindingCode> = [
    .yearInvalid, .submittedNotADate, .sequenceNotANumber, .dueNotADate, .dueAmbiguous, .answerAmbiguous,
    .followUpDateUnreadable, .followUpDateAmbiguous, .answerNotADate, .answerNotANumber, .answerNumberUnclear,
    .answerPercentSign, .indicatorForm,
  ]

  /// Codes about the form of a row, of which several rows have one cause.
  static let codesOfRows: Set<FindingCode> = [.csvRowShort, .csvRowLong, .csvBareQuote, .csvTextAfterQuote]

  /// Codes of notes about values with only one possible meaning.
  static let codesOfCertainForm: Set<FindingCode> = [
    .yearForm, .dueForm, .answerForm, .indicatorForm, .followUpDateForm, .responseForm,
  ]

  /// The cause of a finding: `03/04/2025` and `05/06/2025` have the same cause, `meest` and `excedes` have different
  /// ones.
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
