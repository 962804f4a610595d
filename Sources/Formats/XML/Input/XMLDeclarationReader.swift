/// Holds back the beginning of a document until its declaration gives the encoding: `<?xml version="1.0"
/// encoding="…"?>`.
struct XMLDeclarationReader {
  typealias Body = (_ encoding: String?, _ text: UnsafeBufferPointer<UInt8>) throws -> Bool

  private static let opening = Array("<?xml".utf8)

  private var buffered: [UInt8] = []
  private var isResolved = false
  private var encoding: String?
  /// Whether the declaration exceeds the limit; nothing has then been passed on.
  private(set) var exceedsLimit = false

  /// Passes `piece` to `body` once the encoding is known; returns false if no more is wanted.
  mutating func read(_ piece: UnsafeBufferPointer<UInt8>, then body: Body) rethrows -> Bool {
    if isResolved { return try body(encoding, piece) }
    for index in piece.indices {
      buffered.append(piece[index])
      if isDeclaration {
        if buffered.count > XMLLimits.maxDeclarationLength {
          isResolved = true
          exceedsLimit = true
          return false
        }
        guard piece[index] == 0x3E else { continue }
      }
      guard try flush(to: body) else { return false }
      return try body(encoding, UnsafeBufferPointer(rebasing: piece[(index + 1)...]))
    }
    return true
  }

  /// Passes on a text that ends before its declaration does.
  mutating func finish(_ body: Body) rethrows {
    if !isResolved { _ = try flush(to: body) }
  }

  private mutating func flush(to body: Body) rethrows -> Bool {
    isResolved = true
    encoding = Self.encoding(in: buffered)
    let text = buffered
    buffered = []
    return text.isEmpty ? true : try text.withUnsafeBufferPointer { try body(encoding, $0) }
  }

  /// Whether the bytes so far may begin a declaration.
  private var isDeclaration: Bool {
    buffered.count > Self.opening.count
      ? Self.isSpace(buffered[Self.opening.count]) && buffered.starts(with: Self.opening)
      : Self.opening.starts(with: buffered)
  }

  private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A, 0x0D].contains(byte) }

  /// The encoding that a declaration names; nil if it names none or if the parser will reject it as malformed.
  private static func encoding(in declaration: [UInt8]) -> String? {
    guard declaration.starts(with: opening) else { return nil }
    var rest = declaration[opening.count...]
    while true {
      rest = rest.drop(while: isSpace)
      let name = rest.prefix { $0 != 0x3D && !isSpace($0) }
      rest = rest[name.endIndex...].drop(while: isSpace)
      guard rest.popFirst() == 0x3D else { return nil }
      rest = rest.drop(while: isSpace)
      guard let quote = rest.popFirst(), quote == 0x22 || quote == 0x27,
        let end = rest.firstIndex(of: quote)
      else { return nil }
      if name.elementsEqual("encoding".utf8) { return String(decoding: rest[..<end], as: UTF8.self) }
      rest = rest[(end + 1)...]
    }
  }
}
