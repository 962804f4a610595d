/// A legacy text encoding, with one or two bytes per character.
struct CodePage: Hashable, Sendable {
  /// The name in findings.
  let name: String
  /// The name that glibc uses.
  let libraryName: String
  var isMultiByte = false
  /// Whether its non-ASCII letters are Latin letters, which occur in words together with ASCII letters.
  var isLatin = false

  static let windows1252 = CodePage(name: "Windows-1252", libraryName: "CP1252", isLatin: true)
  static let macRoman = CodePage(name: "Mac Roman", libraryName: "MACINTOSH", isLatin: true)
  static let ibm850 = CodePage(name: "IBM 850", libraryName: "IBM850", isLatin: true)
  static let windows1251 = CodePage(name: "Windows-1251", libraryName: "CP1251")
  static let gb18030 = CodePage(name: "GBK", libraryName: "GB18030", isMultiByte: true)
  static let shiftJIS = CodePage(name: "Shift-JIS", libraryName: "CP932", isMultiByte: true)

  /// The encoding to which uchardet gives this name; nil if the program does not read it.
  init?(detected name: String) {
    guard let page = Self.byDetectedName[name] else { return nil }
    self = page
  }

  /// The single-byte encoding with this name in an XML declaration; nil if the program does not read it.
  init?(declared name: String) {
    var folded = name.uppercased()
    if folded.hasPrefix("CP125") { folded = "WINDOWS-" + folded.dropFirst(2) }
    if folded == "MACINTOSH" { self = .macRoman } else { self.init(detected: folded) }
    if isMultiByte { return nil }
  }

  private init(name: String, libraryName: String, isMultiByte: Bool = false, isLatin: Bool = false) {
    self.name = name
    self.libraryName = libraryName
    self.isMultiByte = isMultiByte
    self.isLatin = isLatin
  }

  private static let byDetectedName: [String: CodePage] = {
    var pages: [String: CodePage] = [
      "GB18030": gb18030, "SHIFT_JIS": shiftJIS, "KOI8-R": CodePage(name: "KOI8-R", libraryName: "KOI8-U"),
      "KOI8-U": CodePage(name: "KOI8-U", libraryName: "KOI8-U"),
      "BIG5": CodePage(name: "Big5", libraryName: "CP950", isMultiByte: true),
      "EUC-JP": CodePage(name: "EUC-JP", libraryName: "EUC-JP", isMultiByte: true),
      "EUC-KR": CodePage(name: "EUC-KR", libraryName: "CP949", isMultiByte: true),
      "UHC": CodePage(name: "EUC-KR", libraryName: "CP949", isMultiByte: true),
      "MAC-CYRILLIC": CodePage(name: "Mac Cyrillic", libraryName: "MAC-CYRILLIC"),
      "MAC-CENTRALEUROPE": CodePage(name: "Mac Central European", libraryName: "MAC-CENTRALEUROPE", isLatin: true),
      "IBM852": CodePage(name: "IBM 852", libraryName: "IBM852", isLatin: true),
      "IBM855": CodePage(name: "IBM 855", libraryName: "IBM855"),
      "IBM866": CodePage(name: "IBM 866", libraryName: "IBM866"),
    ]
    for number in 1250...1258 where number != 1252 {
      let isLatin = [1250, 1254, 1257, 1258].contains(number)
      pages["WINDOWS-\(number)"] = CodePage(name: "Windows-\(number)", libraryName: "CP\(number)", isLatin: isLatin)
    }
    for part in 2...16 where part != 12 && part != 15 {
      let name = "ISO-8859-\(part)"
      pages[name] = CodePage(name: name, libraryName: name, isLatin: ![5, 6, 7, 8, 11].contains(part))
    }
    return pages
  }()
}
