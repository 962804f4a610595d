import Model

/// Detects the character that separates the cells of a table, from the first lines of the table.
///
/// In many countries, spreadsheets write a semicolon instead of a comma; some announce it in a first line such as
/// `sep=;`.
package struct CSVDelimiter {
  typealias Body = (_ delimiter: UInt8, _ isDeclared: Bool, _ text: UnsafeBufferPointer<UInt8>) throws -> Bool

  package static let comma: UInt8 = 0x2C
  /// The characters that can separate cells: comma, semicolon, tab and vertical bar.
  package static let candidates = [comma, 0x3B, 0x09, 0x7C]
  private static let maxLines = 5
  private static let maxBytes = 65_536

  /// The text read so far, held until the delimiter is known.
  private var buffered: [UInt8] = []
  /// How often each candidate occurs outside quotation marks, in each line that is not blank.
  private var lines: [[Int]] = []
  private var counts = [0, 0, 0, 0]
  private var isBlank = true
  private var isQuoted = false
  private var isCellStart = true
  /// Whether the last byte was a quotation mark that closes a cell or is the first of a doubled pair.
  private var isAfterQuote = false
  private var hasLine = false
  private var found: UInt8?
  /// Whether a line such as `sep=;` announces the delimiter.
  private var isDeclared = false

  /// The code for a delimiter in findings.
  package static func name(of delimiter: UInt8) -> String {
    String(phrase(of: delimiter).key.dropFirst("delimiter-".count))
  }

  /// The name of a delimiter in findings.
  package static func phrase(of delimiter: UInt8) -> PhraseKey {
    switch delimiter {
    case 0x3B: PhraseKey("delimiter-semicolon")
    case 0x09: PhraseKey("delimiter-tab")
    case 0x7C: PhraseKey("delimiter-pipe")
    default: PhraseKey("delimiter-comma")
    }
  }

  /// Passes `piece` to `body` once the delimiter is known; returns false if no more text is wanted.
  mutating func find(in piece: UnsafeBufferPointer<UInt8>, then body: Body) rethrows -> Bool {
    if let found { return try body(found, isDeclared, piece) }
    for index in piece.indices {
      let byte = piece[index]
      if byte == 0x0A || byte == 0x0D, !isQuoted { endLine() }
      buffered.append(byte)
      if found == nil { count(byte) }
      if found == nil, buffered.count < Self.maxBytes { continue }
      guard try flush(to: body) else { return false }
      return try find(in: UnsafeBufferPointer(rebasing: piece[(index + 1)...]), then: body)
    }
    return true
  }

  /// Passes on a text that ended before the delimiter was known.
  mutating func finish(_ body: Body) rethrows {
    if found == nil { _ = try flush(to: body) }
  }

  private mutating func flush(to body: Body) rethrows -> Bool {
    if found == nil { endLine() }
    let delimiter = found ?? bestCandidate
    found = delimiter
    let text = buffered
    buffered = []
    return text.isEmpty ? true : try text.withUnsafeBufferPointer { try body(delimiter, isDeclared, $0) }
  }

  private mutating func endLine() {
    if !hasLine, let stated = Self.declaredDelimiter(buffered) {
      found = stated
      isDeclared = true
      // The rest of the line is left blank, so that line numbers stay correct.
      buffered = []
    }
    hasLine = true
    if !isBlank { lines.append(counts) }
    if lines.count == Self.maxLines { found = found ?? bestCandidate }
    counts = [0, 0, 0, 0]
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
      if byte != 0x20, byte != 0x0A, byte != 0x0D { isBlank = false }
    } else if let candidate = Self.candidates.firstIndex(of: byte) {
      counts[candidate] += 1
      isCellStart = true
    } else if byte != 0x0A, byte != 0x0D {
      if byte != 0x20 {
        isBlank = false
        isCellStart = false
      }
    }
  }

  /// The candidate for which most lines have as many cells as the header; ties go to the most
  /// cells, and to the comma if no candidate is used.
  private var bestCandidate: UInt8 {
    guard let header = lines.first else { return Self.comma }
    let rows = lines.dropFirst()
    let scores = Self.candidates.indices.map { candidate in
      let isUsed = header[candidate] > 0 && (rows.isEmpty || rows.contains { $0[candidate] > 0 })
      return isUsed ? (lines.count { $0[candidate] == header[candidate] }, header[candidate]) : (0, 0)
    }
    var best = 0
    for candidate in scores.indices where scores[candidate] > scores[best] { best = candidate }
    return Self.candidates[best]
  }

  /// The delimiter that a line such as `sep=;` or `SEP= ;` announces; nil for any other line.
  ///
  /// A spreadsheet may have put the line in quotation marks or added delimiters at its end.
  package static func declaredDelimiter(_ line: [UInt8]) -> UInt8? {
    let text = line.filter { $0 != 0x20 && $0 != 0x22 }
    guard text.count >= 5, String(decoding: text[..<4], as: UTF8.self).lowercased() == "sep=" else { return nil }
    let rest = Set(text[4...])
    guard let stated = rest.first, rest.count == 1 else { return nil }
    return candidates.contains(stated) ? stated : nil
  }
}
