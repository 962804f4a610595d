/// Findings about the texts that analysts write for the report.
extension FindingCode {
  package static let textNameUnknown = Self("text-name-unknown", .texts, .warning)
  package static let textUnreadable = Self("text-unreadable", .texts, .error)
  package static let textFigureUnknown = Self("text-figure-unknown", .texts, .warning)
  package static let textFigureDiffers = Self("text-figure-differs", .texts, .warning)
  package static let textDirectionDiffers = Self("text-direction-differs", .texts, .warning)

  package static let textDirectionUnsupported = Self("text-direction-unsupported", .texts, .warning)
  package static let textCause = Self("text-cause", .texts, .warning)

  package static let textFactorDiffers = Self("text-factor-differs", .texts, .warning)
  package static let textFormUnknown = Self("text-form-unknown", .texts, .warning)
  package static let textFormUnsuitable = Self("text-form-unsuitable", .texts, .warning)
  package static let textTableUnknown = Self("text-table-unknown", .texts, .warning)
  package static let textTableWithin = Self("text-table-within", .texts, .warning)
  package static let textTableSize = Self("text-table-size", .texts, .warning)
  package static let textBracesUnknown = Self("text-braces-unknown", .texts, .warning)
  package static let textFootnoteUnmatched = Self("text-footnote-unmatched", .texts, .warning)

  static let textCodes: [Self] = [
    .textNameUnknown, .textUnreadable, .textFigureUnknown, .textFigureDiffers, .textDirectionDiffers,
    .textDirectionUnsupported, .textCause, .textFactorDiffers, .textFormUnknown, .textFormUnsuitable,
    .textTableUnknown, .textTableWithin, .textTableSize, .textBracesUnknown, .textFootnoteUnmatched,
  ]
}
