/// Files, folders and tables as wholes, before anybody reads what they say.
extension FindingCode {
  package static let fileUnreadable = Self("file-unreadable", .files, .blocker)
  package static let fileEmpty = Self("file-empty", .files, .blocker)
  package static let fileSkipped = Self("file-skipped", .files, .note)
  package static let fileTwice = Self("file-twice", .files, .warning)
  package static let fileWithoutRecords = Self("file-without-records", .files, .warning)
  package static let fileIsWebPage = Self("file-is-web-page", .files, .blocker)
  package static let fileIsWorkbook = Self("file-is-workbook", .files, .blocker)
  package static let fileIsOther = Self("file-is-other", .files, .blocker)
  package static let findingsUnlisted = Self("findings-unlisted", .files, .warning)
  package static let folderEmpty = Self("folder-empty", .files, .warning)
  package static let folderTooDeep = Self("folder-too-deep", .files, .blocker)
  package static let folderTwice = Self("folder-twice", .files, .warning)
  package static let folderNotEntity = Self("folder-not-entity", .files, .error)
  package static let tableUnknown = Self("table-unknown", .files, .blocker)
  package static let titleRows = Self("title-rows", .files, .note)
  package static let tableNotUsed = Self("table-not-used", .files, .note)

  static let fileCodes: [Self] = [
    .fileUnreadable, .fileEmpty, .fileSkipped, .fileTwice, .fileWithoutRecords, .fileIsWebPage, .fileIsWorkbook,
    .fileIsOther, .findingsUnlisted, .folderEmpty, .folderTooDeep, .folderTwice, .folderNotEntity, .tableUnknown,
    .titleRows,
    .tableNotUsed,
  ]
}
