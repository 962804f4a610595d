/// The document as the parser is to see it: in UTF-8, lines ended by LF, up to what must not be parsed.
final class XMLInput {
  /// Why the document ends before its end.
  enum Cut {
    case stop(MarkupScanner.Stop)
    case encoding(String, TextMark?)
    case declaration
  }

  /// Text with the place where it begins.
  private struct Part: ~Copyable {
    var text = GrowingRoom<UInt8>(capacity: 65_536)
    /// Bytes of the document before it.
    var offset = 0
    var place = MarkupScanner.Position()
  }

  /// More than the parser looks ahead.
  private static let leastPart = 16_384

  /// Gives the next piece of the file; nil at its end.
  private let nextPiece: ((UnsafeBufferPointer<UInt8>) -> Bool) throws -> Bool?
  private let records: UnsafeMutablePointer<XMLRecords>
  private var start = TextStart()
  private var declaration = XMLDeclaration()
  private var encoding: XMLEncoding?
  private var lines = LineEnds()
  private var part = Part()
  /// The part before, which the parser may not have come through.
  private var partBefore = Part()
  /// How much of the part the parser has got.
  private var given = 0
  private var hasEnded = false
  private(set) var cut: Cut?
  /// Bytes of the document before the cut.
  private var cutOffset = 0
  /// Why the file could not be read on.
  private(set) var problem: (any Error)?

  init(
    records: UnsafeMutablePointer<XMLRecords>,
    _ nextPiece: @escaping ((UnsafeBufferPointer<UInt8>) -> Bool) throws -> Bool?
  ) {
    self.records = records
    self.nextPiece = nextPiece
  }

  /// Fills the room for the parser, which takes less for the end; gives how many bytes there were.
  func read(into room: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var filled = 0
    while filled < room.count {
      if given == part.text.count {
        if hasEnded || records.pointee.failure != nil { break }
        refill()
      }
      let count = min(room.count - filled, part.text.count - given)
      room.baseAddress.map { ($0 + filled).update(from: part.text.base + given, count: count) }
      filled += count
      given += count
    }
    return filled
  }

  /// Whether the parser, which has come to the byte that has so many before it, fails only since the document is cut.
  ///
  /// What is not well formed where the scanner sees it, the parser is to tell.
  func isCut(atByte offset: Int) -> Bool {
    guard let cut else { return false }
    if case .stop(let stop) = cut { return stop.reason != .malformed && offset >= cutOffset }
    return true
  }

  /// What people take for the place of `offset`: if it is the end of the document, that of the last mark on it.
  func visible(_ offset: Int) -> Int {
    guard hasEnded, offset >= part.offset + part.text.count else { return offset }
    let rest = part.text.values.reversed().prefix { $0 <= 0x20 }
    return offset - rest.count
  }

  /// Where the byte stands that has so many before it; nil if it is too long ago.
  func place(ofByte offset: Int) -> MarkupScanner.Position? {
    if offset < part.offset { return Self.place(ofByte: offset, in: partBefore) }
    return Self.place(ofByte: offset, in: part)
  }

  private static func place(ofByte offset: Int, in part: borrowing Part) -> MarkupScanner.Position? {
    let count = offset - part.offset
    guard count >= 0, count <= part.text.count else { return nil }
    var place = part.place
    for byte in part.text.values[..<count] { place.pass(byte) }
    return place
  }

  private func refill() {
    swap(&part, &partBefore)
    part.offset = partBefore.offset + partBefore.text.count
    part.place = records.pointee.scanner.place
    part.text.removeAll()
    given = 0
    do {
      while !hasEnded, part.text.count < Self.leastPart {
        let isWanted = try nextPiece { start.strip($0, then: declare) }
        if isWanted != true { end() }
      }
    } catch {
      problem = error
      hasEnded = true
    }
  }

  /// Takes what was held back.
  private func end() {
    hasEnded = true
    if cut == nil { start.finish(declare) }
    if cut != nil { return }
    if start.isRefused {
      cut = .encoding("UTF-16", nil)
    } else if declaration.isEndless {
      cut = .declaration
    } else {
      let mark = start.mark
      declaration.finish { take(mark, $0, $1) }
    }
  }

  private func declare(_ mark: TextMark?, _ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    declaration.read(piece) { take(mark, $0, $1) }
  }

  private func take(_ mark: TextMark?, _ declared: String?, _ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    if encoding == nil {
      encoding = XMLEncoding(declared: declared, mark: mark)
      if encoding == nil { cut = .encoding(declared ?? "–", mark) }
    }
    return encoding?.convert(piece) { lines.normalise($0, then: take) } ?? false
  }

  /// Takes a piece as far as it may be parsed; false when no more is wanted.
  private func take(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let stop = records.pointee.scanner.scan(piece) else {
      part.text.append(piece)
      return true
    }
    cut = .stop(stop)
    cutOffset = part.offset + part.text.count + stop.soundCount
    part.text.append(UnsafeBufferPointer(rebasing: piece[..<max(0, stop.soundCount)]))
    part.text.removeLast(min(max(0, -stop.soundCount), part.text.count))
    return false
  }
}
