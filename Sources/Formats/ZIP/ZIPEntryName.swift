/// Classifies the name of an archive entry.
struct ZIPEntryName {
  let text: String
  private let parts: [Substring]

  init(_ text: String) {
    self.text = text
    parts = text.split(separator: "/", omittingEmptySubsequences: false)
  }

  /// A name without the `./` that some programs write at the beginning.
  static func withoutDot(_ text: String) -> String {
    var name = text[...]
    while name.hasPrefix("./"), name.utf8.count > 2 { name = name.dropFirst(2) }
    return String(name)
  }

  var isFolder: Bool { text.hasSuffix("/") }

  var isTooLong: Bool { text.utf8.count > ZIPLimits.maxNameLength }

  /// Whether the name leads out of the archive, or means different things on different systems.
  var isUnsafe: Bool {
    let names = isFolder ? parts.dropLast() : parts[...]
    return names.contains { ["", ".", ".."].contains($0) } || text.contains("\\") || hasDriveLetter
  }

  /// Whether an operating system added the entry for its own use, such as `__MACOSX/` or `.DS_Store`.
  var isSystemFile: Bool { parts.contains { $0 == "__MACOSX" || $0.hasPrefix(".") } }

  /// Whether the entry is itself an archive; workbooks are archives, too.
  var isArchive: Bool {
    ["zip", "7z", "rar", "gz", "tgz", "xlsx", "xlsm", "xlsb", "ods", "numbers"].contains(
      text.split(separator: ".").last?.lowercased())
  }

  /// Whether the entry is a workbook of a kind that is not read.
  var isWorkbook: Bool { ["xlsb", "ods", "numbers"].contains(text.split(separator: ".").last?.lowercased()) }

  /// Whether the name begins with a drive letter, as in `C:ratings.csv`.
  private var hasDriveLetter: Bool {
    let start = Array(text.utf8.prefix(2))
    return start.count == 2 && start[1] == 0x3A && Character(Unicode.Scalar(start[0])).isLetter
  }
}
