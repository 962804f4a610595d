import CLibZip
import Model

/// The files in an archive that may be read, and the problems with the others.
///
/// Each file is unpacked once without keeping its bytes before any of it is read, so that a file that fails its
/// checksum has no effect.
package struct ZIPContents {
  /// Sorted by name.
  package private(set) var entries: [ZIPEntry] = []
  /// The names of files of other kinds, which were not unpacked.
  package private(set) var others: [String] = []
  package private(set) var findings: [Finding] = []

  private let file: String
  /// Whether the archive is a workbook, whose parts mean nothing to the person who made it.
  private let isWorkbook: Bool

  /// Examines the archive at `path`.
  ///
  /// - Parameters:
  ///   - file: the name of the archive in places; a file in it is named as if it were in a folder.
  ///   - use: decides from its name how each file is used.
  package init(path: String, file: String, use: (String) -> ZIPEntryUse) throws {
    try self.init(path: path, file: file, isWorkbook: false, use: use)
  }

  /// Examines the parts of a workbook; all findings have the place of the workbook.
  init(path: String, workbook: String, use: (String) -> ZIPEntryUse) throws {
    try self.init(path: path, file: workbook, isWorkbook: true, use: use)
  }

  private init(path: String, file: String, isWorkbook: Bool, use: (String) -> ZIPEntryUse) throws {
    self.file = file
    self.isWorkbook = isWorkbook
    do {
      let archive = try ZIPArchive(path: path)
      let bytes = try FileBytes(path: path)
      try bytes.forEachPiece { _ in true }
      let listed = try list(archive)
      if !isWorkbook, let finding = ZIPDocument.finding(listed.map(\.name), at: SourcePlace(file: file)) {
        findings = [finding]
      } else {
        let structure = try ZIPStructure(archive.file)
        try structure.check(listed)
        noteDuplicateNames(listed)
        if findings.isEmpty { try structure.check() }
        if findings.isEmpty { read(safe(listed), of: archive, digest: bytes.digest, use: use) }
      }
    } catch let problem as ZIPProblem {
      findings = [problem.finding(at: SourcePlace(file: file))]
    }
    if !entries.isEmpty { easeWorkbooks() }
    if entries.isEmpty, !findings.contains(where: { $0.severity == .blocker }) {
      findings.append(Finding(.zipEmpty, at: SourcePlace(file: file)))
    }
  }

  /// Examines the archive at `path`; only files for whose names `isWanted` returns true are read.
  package init(path: String, file: String, isWanted: (String) -> Bool) throws {
    try self.init(path: path, file: file, use: { isWanted($0) ? .wanted : .other })
  }

  /// Whether the file at `path` is an archive of the parts of a workbook.
  package static func isWorkbook(path: String) -> Bool {
    guard let archive = try? ZIPArchive(path: path), archive.entryCount <= ZIPLimits.maxEntries else { return false }
    let names = (0..<archive.entryCount).compactMap { archive.entry($0)?.name }
    return names.contains("[Content_Types].xml") && names.contains { $0.hasPrefix("xl/") }
  }

  /// Returns all entries of the archive; throws if they exceed a limit.
  private func list(_ archive: ZIPArchive) throws -> [ZIPArchive.Entry] {
    guard archive.entryCount <= ZIPLimits.maxEntries else {
      throw ZIPProblem.tooLarge(
        PhraseKey("zip-limit-entries"), PhraseKey("zip-most-entries", ["limit": "\(ZIPLimits.maxEntries)"]))
    }
    let entries = try (0..<archive.entryCount).map { index in
      guard let entry = archive.entry(index) else { throw ZIPProblem.damaged(PhraseKey("zip-damage-directory")) }
      return entry
    }
    var size = 0
    var packedSize = 0
    for entry in entries {
      // Checked one by one, so that the sums cannot overflow.
      guard entry.size <= ZIPLimits.maxBytes - size else {
        throw ZIPProblem.tooLarge(PhraseKey("zip-limit-unpacked"), ZIPLimits.phrase(ZIPLimits.maxBytes))
      }
      guard entry.packedSize <= archive.size - packedSize else {
        throw ZIPProblem.damaged(PhraseKey("zip-damage-overlap"))
      }
      size += entry.size
      packedSize += entry.packedSize
    }
    return entries
  }

  /// The entries that may be read, as far as their names and attributes show; sorted by name.
  private mutating func safe(_ listed: [ZIPArchive.Entry]) -> [ZIPArchive.Entry] {
    var safe: [ZIPArchive.Entry] = []
    for entry in listed.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      let name = entry.name
      let entryName = ZIPEntryName(name)
      if name == "./" {
        continue
      } else if entryName.isUnsafe {
        note(.zipNameUnsafe, name, found: name)
      } else if entryName.isTooLong {
        let most = PhraseKey("zip-most-name", ["limit": "\(ZIPLimits.maxNameLength)"])
        findings.append(ZIPProblem.tooLarge(PhraseKey("zip-limit-name"), most).finding(at: place(name)))
      } else if entryName.isSystemFile || (entryName.isFolder && entry.size == 0) {
        continue
      } else if entry.isSpecial || entryName.isFolder {
        note(.zipEntryKind, name)
      } else {
        safe.append(entry)
      }
    }
    return safe
  }

  /// Reports names that occur twice: programs differ in which of the two files they unpack.
  private mutating func noteDuplicateNames(_ listed: [ZIPArchive.Entry]) {
    let byName = Dictionary(grouping: listed) { Array($0.name.utf8) }.values.filter { $0.count > 1 }
    for name in byName.map({ $0[0].name }).sorted() { note(.zipNameTwice, name) }
  }

  private mutating func read(
    _ safe: [ZIPArchive.Entry], of archive: ZIPArchive, digest: String, use: (String) -> ZIPEntryUse
  ) {
    for entry in safe {
      let use = use(entry.name)
      if use == .passedOver { continue }
      if use != .wanted, ZIPEntryName(entry.name).isArchive {
        note(.zipNested, entry.name)
      } else if use == .other {
        others.append(entry.name)
      } else if entry.isEncrypted {
        note(.zipEncrypted, entry.name)
      } else if ![Int(ZIP_CM_STORE), Int(ZIP_CM_DEFLATE)].contains(entry.method) {
        note(.zipMethod, entry.name, found: String(entry.method))
      } else if entry.size > ZIPLimits.smallFile, entry.size / ZIPLimits.maxRatio > entry.packedSize {
        let most = PhraseKey("zip-most-ratio", ["limit": "\(ZIPLimits.maxRatio)"])
        findings.append(ZIPProblem.tooLarge(PhraseKey("zip-limit-ratio"), most).finding(at: place(entry.name)))
      } else {
        verify(entry, of: archive, digest: digest)
      }
    }
  }

  /// Unpacks the entry without keeping its bytes, to verify it.
  private mutating func verify(_ entry: ZIPArchive.Entry, of archive: ZIPArchive, digest: String) {
    do {
      let bytes = try ZIPEntryBytes(entry, of: archive)
      try bytes.forEachPiece { _ in true }
      entries.append(
        ZIPEntry(
          name: entry.name, index: entry.index, byteCount: bytes.byteCount, sha256: bytes.digest,
          archiveSHA256: digest))
    } catch {
      findings.append((error as? ZIPProblem ?? .damaged("\(error)")).finding(at: place(entry.name)))
    }
  }

  /// A workbook next to files that are read is often the one from which they were exported.
  private mutating func easeWorkbooks() {
    for index in findings.indices
    where findings[index].code == .zipNested && ZIPEntryName(findings[index].place.file).isWorkbook {
      findings[index].severity = .warning
    }
  }

  // MARK: - Findings

  private func place(_ name: String) -> SourcePlace { SourcePlace(file: isWorkbook ? file : "\(file)/\(name)") }

  private mutating func note(_ code: FindingCode, _ name: String, found: String? = nil) {
    findings.append(Finding(code, at: place(name), found: found))
  }
}
