import CLibXML2

/// Finds lines and columns in the text that the parser holds.
struct XMLPlaces {
  let context: xmlParserCtxtPtr

  struct Position {
    var line: Int
    /// In Unicode scalars from 1; 0 where it is not known.
    var column: Int
  }

  /// The place of the start tag that has just been read.
  func startTag() -> Position {
    guard let (start, current) = tag() else { return Position(line: currentLine, column: 0) }
    return position(of: start, current: current)
  }

  /// The places of the values of the attributes of the start tag that has just been read, in the order of the file.
  ///
  /// - Parameter count: how many there are, declarations of namespaces left out.
  func attributeValues(count: Int) -> [Position] {
    guard count > 0, let (start, current) = tag() else {
      return Array(repeating: Position(line: currentLine, column: 0), count: count)
    }
    var positions: [Position] = []
    var place = position(of: start, current: current)
    var pointer = start
    var isInName = false
    var quote: UInt8 = 0
    var isDeclaration = false
    while pointer < current {
      let byte = pointer.pointee
      if quote != 0 {
        if byte == quote {
          quote = 0
          isInName = false
        }
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
        if !isDeclaration { positions.append(place) }
      } else if byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        isInName = false
      } else if byte != 0x3D, !isInName {
        isInName = true
        isDeclaration = Self.declaresNamespace(pointer, end: current)
      }
      if byte == 0x0A {
        place.line += 1
        place.column = 1
      } else if byte & 0xC0 != 0x80, place.column > 0 {
        place.column += 1
      }
      pointer += 1
    }
    while positions.count < count { positions.append(Position(line: currentLine, column: 0)) }
    return positions
  }

  private var currentLine: Int { Int(context.pointee.input?.pointee.line ?? 0) }

  /// The tag from its `<` to where the parser stands: a start tag holds no other `<`.
  private func tag() -> (start: UnsafePointer<UInt8>, current: UnsafePointer<UInt8>)? {
    guard let input = context.pointee.input, let base = input.pointee.base, let current = input.pointee.cur else {
      return nil
    }
    var pointer = current
    while pointer > base {
      pointer -= 1
      if pointer.pointee == 0x3C { return (pointer, current) }
    }
    return nil
  }

  private func position(of start: UnsafePointer<UInt8>, current: UnsafePointer<UInt8>) -> Position {
    guard let input = context.pointee.input, let base = input.pointee.base else { return Position(line: 0, column: 0) }
    var line = Int(input.pointee.line)
    var pointer = start
    while pointer < current {
      if pointer.pointee == 0x0A { line -= 1 }
      pointer += 1
    }
    // Back to the beginning of the line, if the parser still holds it.
    var column = 1
    pointer = start
    while pointer > base, (pointer - 1).pointee != 0x0A {
      pointer -= 1
      if pointer.pointee & 0xC0 != 0x80 { column += 1 }
      if column > Self.longestLine { return Position(line: line, column: 0) }
    }
    let isWhole = pointer > base || input.pointee.consumed == 0
    return Position(line: line, column: isWhole ? column : 0)
  }

  /// Columns beyond this are not counted: on a line without end it would make reading quadratic.
  private static let longestLine = 2_000

  private static func declaresNamespace(_ name: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> Bool {
    let prefix = Array("xmlns".utf8)
    guard end - name > prefix.count else { return false }
    for (offset, byte) in prefix.enumerated() where name[offset] != byte { return false }
    let next = name[prefix.count]
    return next == 0x3D || next == 0x3A || next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D
  }
}
