import Formats
import Model

/// Finds the causes why a definition file is not valid YAML, and reads it as it was probably meant.
///
/// Each cause is noted with its own remedy. The repairs only serve to find all other mistakes of the file in the same
/// pass.
struct SyntaxRepair {
  /// The largest file that is repaired, in bytes; definitions are much smaller.
  private static let maxLength = 64 << 10
  /// The maximum number of times that a file is read again.
  private static let maxRepairs = 25
  /// Marks a key that was given before, so that it is passed over; `EE 80 80` in UTF-8.
  static let repeatedKeyMark: Unicode.Scalar = "\u{E000}"

  /// Whether a key was marked.
  static func isSetAside(_ key: UnsafeBufferPointer<UInt8>) -> Bool {
    key.count > 3 && key[0] == 0xEE && key[1] == 0x80 && key[2] == 0x80
  }

  private var lines: SourceLines
  private let mistakes: DefinitionMistakes
  private var hasCheckedSpacing = false
  /// The lines whose blanks were repaired; how far they are indented is a guess.
  private var respacedLines: Set<Int> = []

  /// The root of the text in `bytes`, which `error` says is not valid; nil if it cannot be repaired.
  static func root(of bytes: [UInt8], after error: YAMLError, mistakes: DefinitionMistakes) -> YAMLNode? {
    guard bytes.count <= maxLength else {
      mistakes.note(error)
      return nil
    }
    var repair = SyntaxRepair(bytes, mistakes)
    return repair.root(after: error)
  }

  private init(_ bytes: [UInt8], _ mistakes: DefinitionMistakes) {
    lines = SourceLines(bytes)
    self.mistakes = mistakes
  }

  private mutating func root(after first: YAMLError) -> YAMLNode? {
    var error = first
    for _ in 0..<Self.maxRepairs {
      guard repair(error) else {
        mistakes.note(error)
        return nil
      }
      do {
        let bytes = lines.bytes
        let root = try YAMLTree.root(of: bytes[...])
        mistakes.cutTexts = CutTexts(in: bytes)
        return root
      } catch let next {
        error = next
      }
    }
    mistakes.note(error)
    return nil
  }

  /// Repairs what `error` says; returns false if its cause is not known.
  private mutating func repair(_ error: YAMLError) -> Bool {
    switch error {
    case .duplicateKeys(let keys, let line, let column): return setAside(keys[0], line: line, column: column)
    case .unsupportedFeature(let line, let column):
      return replaceSign(at: column, inLine: line)
    case .syntax(.aliasUndefined, let line?, let column?):
      return replaceSign(at: column, inLine: line)
    case .syntax(_, let line?, _):
      if !hasCheckedSpacing, repairSpacing() { return true }
      guard let slip = slip(at: line) else { return false }
      apply(slip)
      return true
    case .syntax: return removeCharacters()
    }
  }

  /// Removes characters that YAML does not allow anywhere; no place is reported for them.
  private mutating func removeCharacters() -> Bool {
    var hasAny = false
    for line in 1...lines.count {
      guard let index = lines[line].firstIndex(where: ForbiddenCharacter.isOne) else { continue }
      hasAny = true
      mistakes.note(
        .definitionCharacter, at: mistakes.place(line: line, column: index + 1),
        found: SpacingSlips.name(of: lines[line][index]))
      lines[line].removeAll(where: ForbiddenCharacter.isOne)
    }
    return hasAny
  }

  /// Marks the key that is given a second time.
  private mutating func setAside(_ key: String, line: Int, column: Int) -> Bool {
    guard lines.has(line: line), column <= lines[line].count else { return false }
    let scalars = lines[line]
    let isQuoted = scalars[column - 1] == "\"" || scalars[column - 1] == "'"
    let start = isQuoted ? column : column - 1
    mistakes.note(.definitionKeyTwice, at: mistakes.place(line: line, column: column), found: key)
    mistakes.hasRepeatedKeys = true
    lines[line] = scalars[..<start] + [Self.repeatedKeyMark] + scalars[start...]
    mistakes.shifts.move(line: line, from: start + 1, by: 1)
    return true
  }

  /// Replaces the sign of an anchor, an alias or a tag, so that it is a text.
  private mutating func replaceSign(at column: Int, inLine line: Int) -> Bool {
    guard lines.has(line: line), column >= 1, column <= lines[line].count,
      "&*!".unicodeScalars.contains(lines[line][column - 1])
    else { return false }
    mistakes.note(.definitionAnchor, at: mistakes.place(line: line, column: column))
    lines[line][column - 1] = "_"
    return true
  }

  private mutating func repairSpacing() -> Bool {
    hasCheckedSpacing = true
    var position = 0
    var tries = 0
    var structure = SourceStructure(lines)
    while position < structure.rows.count, !mistakes.isFull {
      guard tries < 4, let slip = SpacingSlips(lines: lines).slip(at: position, in: structure) else {
        position += 1
        tries = 0
        continue
      }
      tries += 1
      respacedLines.insert(slip.line)
      apply(slip)
      structure.update(position, from: lines)
    }
    return !respacedLines.isEmpty
  }

  /// The mistake in `line` or in the line before it, where the reader stumbles over what it did not expect.
  private func slip(at line: Int) -> Slip? {
    let structure = SourceStructure(lines)
    guard let position = structure.position(atOrBefore: line) else { return nil }
    let quotation = QuotationSlips(lines: lines, structure: structure)
    let keys = StructureSlips(lines: lines, structure: structure)
    let nearby = [position] + (position > 0 ? [position - 1] : [])
    for near in nearby {
      if let slip = quotation.slip(in: structure.rows[near]) { return slip }
    }
    if let slip = keys.colonInText(structure.rows[position]) ?? keys.colonInLongText(position) { return slip }
    if let slip = keys.cutText(position) { return slip }
    for near in nearby {
      if let slip = keys.missingColon(structure.rows[near]) { return slip }
    }
    for near in nearby {
      if let slip = keys.outdentedText(near) { return slip }
    }
    if let slip = keys.indentation(position) { return slip }
    // A quotation mark that is not closed takes up lines to the next one.
    return structure.rows[..<position].suffix(200).reversed().lazy.compactMap(quotation.slip).first
  }

  private mutating func apply(_ slip: Slip) {
    let before = lines[slip.line].count
    lines[slip.line] = slip.repaired
    if slip.code != .definitionIndentation || !respacedLines.contains(slip.line) {
      mistakes.note(
        slip.code, at: mistakes.place(line: slip.line, column: slip.column), found: slip.found, slip.arguments)
    }
    if slip.code == .definitionColonInText { mistakes.quotedLines.insert(slip.line) }
    mistakes.shifts.move(
      line: slip.line, from: slip.movedFrom ?? slip.column, by: slip.distance ?? slip.repaired.count - before)
  }
}
