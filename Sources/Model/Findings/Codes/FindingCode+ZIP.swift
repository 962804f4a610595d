/// Findings about ZIP archives and workbooks.
extension FindingCode {
  package static let workbook = Self("workbook", .zip, .blocker)
  package static let workbookLocked = Self("workbook-locked", .zip, .blocker)
  package static let zipDamaged = Self("zip-damaged", .zip, .blocker)
  package static let zipEmpty = Self("zip-empty", .zip, .blocker)
  package static let zipEncrypted = Self("zip-encrypted", .zip, .blocker)
  package static let zipEntryKind = Self("zip-entry-kind", .zip, .blocker)
  package static let zipFileUnlisted = Self("zip-file-unlisted", .zip, .blocker)
  package static let zipMethod = Self("zip-method", .zip, .blocker)
  package static let zipNameTwice = Self("zip-name-twice", .zip, .blocker)
  package static let zipNameUnsafe = Self("zip-name-unsafe", .zip, .blocker)
  package static let zipNested = Self("zip-nested", .zip, .blocker)
  package static let zipOtherSize = Self("zip-other-size", .zip, .blocker)
  package static let zipSeveralArchives = Self("zip-several-archives", .zip, .blocker)
  package static let zipTooLarge = Self("zip-too-large", .zip, .blocker)

  static let zipCodes: [Self] = [
    .workbook, .zipDamaged, .zipEmpty, .zipEncrypted, .zipEntryKind, .zipMethod, .zipNameTwice, .zipNameUnsafe,
    .zipNested, .zipOtherSize, .zipTooLarge, .zipSeveralArchives, .zipFileUnlisted, .workbookLocked,
  ]
}
