/// Findings about whole files, folders and tables.
extension FindingCode {
  package static let fileUnreadable = Self("file-unreadable", .files, .blocker)
  package static let fileEmpty = Self("file-empty", .files, .blocker)
  package static let fileSkipped = Self("file-skipped", .files, .note)
  package static let fileTwice = Self("file-twice", .files, .warning)
  package static let fileWithoutRecords = Self("file-without-records", .files, .warning)
  package static let fileIsWebPage = Self("file-is-web-page", .files, .blocker)
  package static let fileIsWorkbook = Self("file-is-workbook", .files, .blocker)
  package static let fileIsArchive = Self("file-is-archive", .files, .blocker)
  package static let fileIsOther = Self("file-is-other", .files, .blocker)
  package static let findingsUnlisted = Self("findings-unlisted", .files, .warning)
  package static let folderEmpty = Self("folder-empty", .files, .error)
  package static let folderUnread = Self("folder-unread", .files, .error)
  package static let folderTooDeep = Self("folder-too-deep", .files, .blocker)
  package static let folderTwice = Self("folder-twice", .files, .warning)
  package static let linkOutside = Self("link-outside", .files, .warning)
  package static let folderNotEntity = Self("folder-not-entity", .files, .error)
  package static let tableUnknown = Self("table-unknown", .files, .blocker)
  package static let tableSideways = Self("table-sideways", .files, .blocker)
  package static let titleRows = Self("title-rows", .files, .note)
  package static let headerRepeated = Self("header-repeated", .files, .note)
  package static let tableSecond = Self("table-second", .files, .error)
  package static let rowTotal = Self("row-total", .files, .note)
  package static let rowFootnote = Self("row-footnote", .files, .note)
  package static let rowSection = Self("row-section", .files, .note)
  package static let rowUnits = Self("row-units", .files, .note)

  static let fileCodes: [Self] = [
    .fileUnreadable, .fileEmpty, .fileSkipped, .fileTwice, .fileWithoutRecords, .fileIsWebPage, .fileIsWorkbook,
    .fileIsOther, .findingsUnlisted, .folderEmpty, .folderTooDeep, .folderTwice, .tableUnknown, .titleRows,
    .headerRepeated, .tableSecond, .rowTotal, .rowFootnote, .rowSection, .rowUnits, .folderUnread,
    .folderNotEntity, .linkOutside, .fileIsArchive, .tableSideways,
  ]
}
