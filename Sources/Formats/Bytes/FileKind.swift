/// What a file really is, as its first bytes show, whatever its name.
///
/// ```swift
/// print(FileKind(beginning: Array("%PDF-1.7".utf8)) == .other("PDF"))  // true
/// print(FileKind(beginning: Array("entity,year".utf8)) == nil)  // true
/// ```
package enum FileKind: Hashable, Sendable {
  /// An HTML page, such as a sign-in page that was saved instead of a download.
  case webPage
  /// A workbook of Excel or another spreadsheet program, with the usual extension of its format.
  case workbook(String)
  /// A workbook that is encrypted with a password.
  case lockedWorkbook
  /// A workbook that is encrypted because of its label, such as “Confidential”.
  case labelledWorkbook
  /// An archive, or a file that was compressed, with the usual name of its format.
  case archive(String)
  /// A format that contains no tables, with its usual name.
  case other(String)
  case xml

  /// Returns nil if the bytes are plain text or are not recognized.
  package init?(beginning bytes: some Collection<UInt8>) {
    if let format = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
      self = format.kind == .workbook("XLS") ? Self.wrapped(bytes) ?? format.kind : format.kind
    } else if let name = ArchiveSignature.name(bytes) {
      self = .archive(name)
    } else if bytes.starts(with: [0x50, 0x4B, 3, 4]) {
      self = Self.archive(bytes)
    } else if let kind = Self.markup(bytes) {
      self = kind
    } else {
      return nil
    }
  }

  private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .workbook("XLS")),
    (Array("%PDF-".utf8), .other("PDF")),
    (Array("{\\rtf".utf8), .other("RTF")),
    ([0x89, 0x50, 0x4E, 0x47], .other("PNG")),
    ([0xFF, 0xD8, 0xFF], .other("JPEG")),
  ]

  /// Recognizes an archive by the names of its files, which appear near its beginning.
  private static func archive(_ bytes: some Collection<UInt8>) -> FileKind {
    let text = String(decoding: bytes.prefix(4_096), as: UTF8.self)
    if text.contains("opendocument.spreadsheet") { return .workbook("ODS") }
    if text.contains("word/") || text.contains("opendocument.text") { return .other("DOCX") }
    let parts = ["[Content_Types].xml", "_rels/.rels", "docProps/", "xl/"]
    return parts.contains { text.contains($0) } ? .workbook("XLSX") : .archive("ZIP")
  }

  /// The kind of an encrypted workbook that a file of Excel's old format wraps; nil if there is none.
  private static func wrapped(_ bytes: some Collection<UInt8>) -> FileKind? {
    func holds(_ name: String) -> Bool {
      Array(bytes).contains(name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] })
    }
    if holds("DRMEncrypted") { return .labelledWorkbook }
    return holds("EncryptedPackage") ? .lockedWorkbook : nil
  }

  private static func markup(_ bytes: some Collection<UInt8>) -> FileKind? {
    let limit = 4_096
    let hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let start = bytes.dropFirst(hasByteOrderMark ? 3 : 0).drop { $0 <= 0x20 }
    guard start.first == 0x3C else { return nil }
    var text = Substring(String(decoding: start.prefix(limit), as: UTF8.self).lowercased())
    // A declaration, instructions and comments may come before the root element.
    while let (_, closing) = [("<?", "?>"), ("<!--", "-->")].first(where: { text.hasPrefix($0.0) }) {
      guard let end = text.firstRange(of: closing)?.upperBound else { return .xml }
      text = text[end...].drop(while: \.isWhitespace)
    }
    if text.hasPrefix("<!doctype html") { return .webPage }
    let root = text.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
    let name = root.split(separator: ":").last ?? ""
    return webPageElements.contains(String(name)) ? .webPage : .xml
  }

  /// The elements that can come first in a web page.
  ///
  /// HTML allows a page to omit `html`, `head` and `body`.
  private static let webPageElements: Set<String> = ["html", "head", "body", "meta", "script", "title", "div", "table"]
}
