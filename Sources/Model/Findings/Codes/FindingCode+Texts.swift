/// Findings about the texts that analysts write for the report.
extension FindingCode {
  package static let textNameUnknown = Self("text-name-unknown", .texts, .warning)
  package static let textUnreadable = Self("text-unreadable", .texts, .error)
  package static let textFigureUnknown = Self("text-figure-unknown", .texts, .warning)
  package static let textFigureDiffers = Self("text-figure-differs", .texts, .warning)
  package static let textDirectionDiffers = Self("text-direction-differs", .texts, .warning)

  package static let textDirectionUnsupported = Self("text-direction-unsupported", .texts, .warning)
  package static let textCause = Self("text-cause", .texts, .warning)

  static let textCodes: [Self] = [
    .textNameUnknown, .textUnreadable, .textFigureUnknown, .textFigureDiffers, .textDirectionDiffers,
    .textDirectionUnsupported, .textCause,
  ]
}
