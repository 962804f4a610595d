/// The document as the parser is to see it: in UTF-8, lines ended by LF, up to what must not be parsed.
final class XMLInput {
  /// Why the document ends before its end.
  enum Cut {
    case stop(MarkupScanner.Stop, TextPlace?)
    case encoding(String, TextMark?)
    case declaration
  }

  /// As much as the parser is given at a time, so that it need not wait for each of many short pieces.
  private static let leastPart = 16_384

  /// Gives the next piece of the file; nil at its end.
  private let nextPiece: ((UnsafeBufferPointer<UInt8>) -> Bool) throws -> Bool?
  private let records: UnsafeMutablePointer<XMLRecords>
  private var start = TextStart()
  private var declaration = XMLDeclaration()
  private var encoding: XMLEncoding?
  private var lines = LineEnds()
  /// How many bytes of the document the parser has got.
  private var given = 0
  /// Where the part begins that was read last.
  private var partStart = 0
  private var hasEnded = false
  private(set) var cut: Cut?
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
      if given == records.pointee.document.end {
        if hasEnded || records.pointee.failure != nil { break }
        refill()
      }
      let rest = records.pointee.document.bytes(from: given)
      let count = min(room.count - filled, rest.count)
      if let start = rest.baseAddress { room.baseAddress.map { ($0 + filled).update(from: start, count: count) } }
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
    if case .stop(let stop, _) = cut { return stop.reason != .malformed && offset >= stop.end }
    return true
  }

  /// What people take for the place of `offset`: if it is the end of the document, that of the last mark on it.
  func visible(_ offset: Int) -> Int {
    guard hasEnded, offset >= records.pointee.document.end else { return offset }
    return records.pointee.document.visibleEnd(from: partStart, to: offset)
  }

  private func refill() {
    records.pointee.dropPassed()
    partStart = given
    let least = partStart + Self.leastPart
    do {
      while !hasEnded, records.pointee.document.end < least {
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
    let offset = records.pointee.document.end
    records.pointee.document.append(piece)
    guard let stop = records.pointee.scanner.scan(records.pointee.document, from: offset) else { return true }
    cut = .stop(stop, records.pointee.document.place(ofByte: stop.offset))
    records.pointee.document.cut(to: max(given, stop.end))
    return false
  }
}
