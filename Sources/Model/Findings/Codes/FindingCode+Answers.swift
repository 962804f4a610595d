/// Findings about answers, and about ratings that differ from the answers.
extension FindingCode {
  package static let questionUnknown = Self("question-unknown", .answers, .error)
  package static let questionForm = Self("question-form", .answers, .note)
  package static let questionAmbiguous = Self("question-ambiguous", .answers, .error)
  package static let answerTwice = Self("answer-twice", .answers, .error)
  package static let answerForm = Self("answer-form", .answers, .note)
  package static let answerAmbiguous = Self("answer-ambiguous", .answers, .error)
  package static let answerNotYesNo = Self("answer-not-yes-no", .answers, .error)
  package static let answerNotAChoice = Self("answer-not-a-choice", .answers, .error)
  package static let answerNotADate = Self("answer-not-a-date", .answers, .error)
  package static let answerNotANumber = Self("answer-not-a-number", .answers, .error)
  package static let answerNumberUnclear = Self("answer-number-unclear", .answers, .error)
  package static let answerTooLong = Self("answer-too-long", .answers, .error)
  package static let answerPercentSign = Self("answer-percent-sign", .answers, .error)
  package static let answerNotWhole = Self("answer-not-whole", .answers, .error)
  package static let answerNegative = Self("answer-negative", .answers, .error)
  package static let answerOverHundred = Self("answer-over-hundred", .answers, .error)
  package static let answerShareSmall = Self("answer-share-small", .answers, .warning)
  package static let answerUnit = Self("answer-unit", .answers, .error)
  package static let answerContradicted = Self("answer-contradicted", .answers, .warning)
  package static let measureUndefined = Self("measure-undefined", .answers, .error)
  package static let claimHigher = Self("claim-higher", .answers, .warning)
  package static let claimLower = Self("claim-lower", .answers, .warning)
  package static let claimDiffers = Self("claim-differs", .answers, .warning)
  package static let claimOpen = Self("claim-open", .answers, .note)

  static let answerCodes: [Self] = [
    .questionUnknown, .questionForm, .answerTwice, .answerForm, .answerAmbiguous, .answerNotYesNo, .answerNotAChoice,
    .answerNotADate, .answerNotANumber, .answerNumberUnclear, .answerTooLong, .answerPercentSign, .answerNotWhole,
    .answerNegative, .answerOverHundred, .answerUnit, .answerContradicted, .measureUndefined, .claimHigher, .claimLower,
    .claimDiffers, .claimOpen, .answerShareSmall, .questionAmbiguous,
  ]
}
