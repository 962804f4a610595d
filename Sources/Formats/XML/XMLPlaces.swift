import CLibXML2

/// Finds places within the text that the parser holds, which includes the whole of the tag it has just read.
struct XMLPlaces {
  typealias Position = MarkupScanner.Position

  let context: xmlParserCtxtPtr

  /// The places of the values of the attributes of the start tag that has just been read, in the order of the file.
  ///
  /// - Parameters:
  ///   - count: how many there are, declarations of namespaces left out.
  ///   - start: where the tag begins.
  func attributeValues(count: Int, from start: Position) -> [Position] {
    guard count > 0, let (begin, current) = tag() else { return [] }
    var positions: [Position] = []
    var place = start
    var pointer = begin
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
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
      pointer += 1
    }
    return positions
  }

  /// The column at which the parser stands; nil where it no longer holds the beginning of the line.
  var column: Int? {
    guard let input = context.pointee.input, let base = input.pointee.base, var pointer = input.pointee.cur,
      input.pointee.end >= pointer
    else { return nil }
    var column = 1
    while pointer > base, (pointer - 1).pointee != 0x0A {
      pointer -= 1
      if pointer.pointee & 0xC0 != 0x80 { column += 1 }
    }
    return pointer > base || input.pointee.consumed == 0 ? column : nil
  }

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

  private static func declaresNamespace(_ name: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) -> Bool {
    let prefix = Array("xmlns".utf8)
    guard end - name > prefix.count else { return false }
    for (offset, byte) in prefix.enumerated() where name[offset] != byte { return false }
    let next = name[prefix.count]
    return next == 0x3D || next == 0x3A || next == 0x20 || next == 0x09 || next == 0x0A || next == 0x0D
  }
}
