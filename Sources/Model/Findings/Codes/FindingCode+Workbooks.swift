/// Findings about workbooks and their sheets.
extension FindingCode {
  package static let cellsHidden = Self("cells-hidden", .zip, .note)
  package static let cellsOutsideTable = Self("cells-outside-table", .zip, .warning)
  package static let colourNotRead = Self("colour-not-read", .zip, .note)
  package static let commentsNotRead = Self("comments-not-read", .zip, .note)
  package static let formulaValue = Self("formula-value", .zip, .warning)
  package static let formulaWithoutValue = Self("formula-without-value", .zip, .error)
  package static let linkAddressUsed = Self("link-address-used", .zip, .note)
  package static let sheetsHidden = Self("sheets-hidden", .zip, .note)
  package static let sheetsPassedOver = Self("sheets-passed-over", .zip, .note)
  package static let textStruckOut = Self("text-struck-out", .zip, .warning)
  package static let valuesBesideTable = Self("values-beside-table", .zip, .note)
  package static let workbookDamaged = Self("workbook-damaged", .zip, .blocker)
  package static let workbookLabelled = Self("workbook-labelled", .zip, .blocker)
  package static let workbookMacros = Self("workbook-macros", .zip, .note)
  package static let workbookTooLarge = Self("workbook-too-large", .zip, .blocker)
  package static let workbookWithoutTable = Self("workbook-without-table", .zip, .error)

  static let workbookCodes: [Self] = [
    .cellsHidden, .cellsOutsideTable, .colourNotRead, .commentsNotRead, .formulaValue, .formulaWithoutValue,
    .linkAddressUsed, .sheetsHidden, .sheetsPassedOver, .textStruckOut, .valuesBesideTable, .workbookDamaged,
    .workbookLabelled, .workbookMacros, .workbookTooLarge, .workbookWithoutTable,
  ]
}
