import CLibZip
import Model

/// All parts of a workbook, which are copied as they are unless they are changed.
final class PackageCopy {
  private let archive: ZIPArchive
  /// In the order of the archive.
  private let entries: [ZIPArchive.Entry]
  private let byName: [String: Int]
  private var changed: [Int: [UInt8]] = [:]
  private var added: [(name: String, bytes: [UInt8])] = []

  /// The greatest size of a part that is changed, in bytes.
  static let maxPartSize = 96 << 20

  /// - Throws: `WorkbookRefusal` if the archive is not sound in every part.
  init(path: String, file: String) throws {
    let contents = try ZIPContents(path: path, workbook: file, use: { _ in .wanted })
    guard contents.findings.isEmpty else { throw WorkbookRefusal(findings: contents.findings) }
    do {
      let opened = try ZIPArchive(path: path)
      archive = opened
      entries = try (0..<opened.entryCount).compactMap { index in
        guard let entry = opened.entry(index) else { throw ZIPProblem.damaged(PhraseKey("zip-damage-directory")) }
        guard !entry.name.hasSuffix("/") else { return nil }
        guard !entry.isEncrypted, [Int(ZIP_CM_STORE), Int(ZIP_CM_DEFLATE)].contains(entry.method) else {
          throw ZIPProblem.damaged(PhraseKey("zip-damage-directory"))
        }
        return entry
      }
    } catch let problem as ZIPProblem {
      throw WorkbookRefusal(findings: [problem.finding(at: SourcePlace(file: file))])
    }
    byName = Dictionary(
      entries.enumerated().map { ($1.name.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  func has(_ part: String) -> Bool {
    byName[part.lowercased()] != nil || added.contains { $0.name.lowercased() == part.lowercased() }
  }

  func contains(_ isWanted: (String) -> Bool) -> Bool { entries.contains { isWanted($0.name.lowercased()) } }

  /// The bytes of a part as they are now; nil if there is none, or if it is too large to be changed.
  func bytes(_ part: String) throws -> [UInt8]? {
    if let own = added.first(where: { $0.name.lowercased() == part.lowercased() }) { return own.bytes }
    guard let index = byName[part.lowercased()] else { return nil }
    if let own = changed[index] { return own }
    guard entries[index].size <= Self.maxPartSize else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries[index].size)
    try ZIPEntryBytes(entries[index], of: archive).forEachPiece { piece in
      bytes += piece
      return true
    }
    // The mark at the beginning of a file says that it is UTF-8; any other encoding is not changed.
    return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? nil : bytes
  }

  /// Changes a part, or adds it.
  func set(_ part: String, _ bytes: [UInt8]) {
    if let index = byName[part.lowercased()] {
      changed[index] = bytes
    } else if let index = added.firstIndex(where: { $0.name.lowercased() == part.lowercased() }) {
      added[index].bytes = bytes
    } else {
      added.append((part, bytes))
    }
  }

  /// A name that no part has, such as `xl/comments3.xml`.
  func freeName(_ stem: String, _ ending: String) -> String {
    var number = 1
    while has("\(stem)\(number)\(ending)") { number += 1 }
    return "\(stem)\(number)\(ending)"
  }

  /// The archive with all parts: the old ones in their order, then those that were added.
  func finished() throws -> [UInt8] {
    var writer = ZIPWriter()
    for (index, entry) in entries.enumerated() {
      if let own = changed[index] {
        writer.file(entry.name) { $0(own) }
      } else {
        let source = try ZIPEntryBytes(entry, of: archive)
        try writer.file(entry.name) { write in
          try source.forEachPiece { piece in
            write(Array(piece))
            return true
          }
        }
      }
    }
    for part in added { writer.file(part.name) { $0(part.bytes) } }
    return writer.finished()
  }
}
