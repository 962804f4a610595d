import Model

/// Finds out which character separates the cells of a table, from its first lines.
///
/// Spreadsheets of many countries write a semicolon where others write a comma, and may say so in a first line `sep=;`.
struct CSVDelimiter {
  typealias Body = (_ delimiter: UInt8, _ text: UnsafeBufferPointer<UInt8>) throws -> Bool

  static let comma: UInt8 = 0x2C
  private static let candidates = [comma, 0x3B, 0x09]
  private static let mostLines = 5
  private static let mostBytes = 65_536

  /// The text so far, until it is enough to tell.
  private var held: [UInt8] = []
  /// How often each candidate stands outside quotation marks, in each line that is not blank.
  private var lines: [[Int]] = []
  private var counts = [0, 0, 0]
  private var isBlank = true
  private var isQuoted = false
  private var isCellStart = true
  /// After a quotation mark that closes a cell, or is the first of two.
  private var isAfterQuote = false
  private var hasLine = false
  private var found: UInt8?

  /// The code by which findings name a delimiter.
  static func name(of delimiter: UInt8) -> String {
    String(phrase(of: delimiter).key.dropFirst("delimiter-".count))
  }

  static func phrase(of delimiter: UInt8) -> PhraseKey {
    switch delimiter {
    case 0x3B: PhraseKey("delimiter-semicolon")
    case 0x09: PhraseKey("delimiter-tab")
    default: PhraseKey("delimiter-comma")
    }
  }

  /// Hands `piece` on to `body` once the delimiter is known; false when no more is wanted.
  mutating func find(in piece: UnsafeBufferPointer<UInt8>, then body: Body) rethrows -> Bool {
    if let found { return try body(found, piece) }
    for index in piece.indices {
      let byte = piece[index]
      if byte == 0x0A || byte == 0x0D, !isQuoted { endLine() }
      held.append(byte)
      if found == nil { count(byte) }
      if found == nil, held.count < Self.mostBytes { continue }
      guard try release(to: body) else { return false }
      return try find(in: UnsafeBufferPointer(rebasing: piece[(index + 1)...]), then: body)
    }
    return true
  }

  /// Hands on a text that is too short to tell more.
  mutating func finish(_ body: Body) rethrows {
    if found == nil { _ = try release(to: body) }
  }

  private mutating func release(to body: Body) rethrows -> Bool {
    if found == nil { endLine() }
    let delimiter = found ?? likeliest
    found = delimiter
    let text = held
    held = []
    return text.isEmpty ? true : try text.withUnsafeBufferPointer { try body(delimiter, $0) }
  }

  private mutating func endLine() {
    if !hasLine, let stated = Self.statedDelimiter(held) {
      found = stated
      // What remains of the line is blank, so that lines are still counted right.
      held = []
    }
    hasLine = true
    if !isBlank { lines.append(counts) }
    if lines.count == Self.mostLines { found = found ?? likeliest }
    counts = [0, 0, 0]
    isBlank = true
    isCellStart = true
    isAfterQuote = false
  }

  private mutating func count(_ byte: UInt8) {
    if byte == 0x22, isQuoted || isCellStart || isAfterQuote {
      isAfterQuote = isQuoted
      isQuoted.toggle()
      isCellStart = false
      return
    }
    isAfterQuote = false
    if isQuoted {
      isBlank = false
    } else if let candidate = Self.candidates.firstIndex(of: byte) {
      counts[candidate] += 1
      isCellStart = true
    } else if byte != 0x0A, byte != 0x0D {
      if byte != 0x20 { isBlank = false }
      isCellStart = false
    }
  }

  /// The one with which most lines have as many cells as the header, and the most; a comma if none has any.
  private var likeliest: UInt8 {
    guard let header = lines.first else { return Self.comma }
    let rows = lines.dropFirst()
    let merits = Self.candidates.indices.map { candidate in
      let isUsed = header[candidate] > 0 && (rows.isEmpty || rows.contains { $0[candidate] > 0 })
      return isUsed ? (lines.count { $0[candidate] == header[candidate] }, header[candidate]) : (0, 0)
    }
    var best = 0
    for candidate in merits.indices where merits[candidate] > merits[best] { best = candidate }
    return Self.candidates[best]
  }

  /// What the line `sep=;` says.
  private static func statedDelimiter(_ line: [UInt8]) -> UInt8? {
    guard line.count == 5, String(decoding: line[..<4], as: UTF8.self).lowercased() == "sep=" else { return nil }
    return candidates.contains(line[4]) ? line[4] : nil
  }
}
