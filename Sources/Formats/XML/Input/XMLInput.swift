/// Prepares a document for the parser: in UTF-8, with LF line ends, and cut before anything that must not be parsed.
final class XMLInput {
  /// Why the document is cut before its end.
  enum Cut {
    case stop(MarkupScanner.Stop, TextPlace?)
    case encoding(String, ByteOrderMark?)
    case declaration
  }

  /// The minimum number of bytes to prepare at a time, so that the parser does not wait for many short pieces.
  private static let minPartSize = 16_384

  /// Passes on the next piece of the file; returns nil at its end.
  private let nextPiece: ((UnsafeBufferPointer<UInt8>) -> Bool) throws -> Bool?
  private let records: UnsafeMutablePointer<XMLRecords>
  private var start = EncodingDetector()
  private var declaration = XMLDeclarationReader()
  private var encoding: XMLEncoding?
  /// The bytes after the declaration, held until the encoding is chosen.
  private var sample: [UInt8] = []
  private static let sampleSize = 65_536
  private static let padding: [UInt8] = [0x20, 0x20, 0x20, 0x20]
  /// The encoding that the document names; nil if it names none.
  private(set) var declaredEncoding: String?
  private var lines = LineEndNormalizer()
  /// The number of bytes given to the parser.
  private var deliveredCount = 0
  /// The offset of the part that was read last.
  private var partStart = 0
  private var hasEnded = false
  private(set) var cut: Cut?
  /// The error that stopped the reading of the file.
  private(set) var problem: (any Error)?

  init(
    records: UnsafeMutablePointer<XMLRecords>,
    _ nextPiece: @escaping ((UnsafeBufferPointer<UInt8>) -> Bool) throws -> Bool?
  ) {
    self.records = records
    self.nextPiece = nextPiece
  }

  /// Fills the parser's buffer and returns the number of bytes; the parser takes a smaller number for the end.
  func read(into buffer: UnsafeMutableBufferPointer<UInt8>) -> Int {
    var filled = 0
    while filled < buffer.count {
      if deliveredCount == records.pointee.document.end {
        if hasEnded || records.pointee.failure != nil { break }
        refill()
      }
      let rest = records.pointee.document.bytes(from: deliveredCount)
      let count = min(buffer.count - filled, rest.count)
      if let start = rest.baseAddress { buffer.baseAddress.map { ($0 + filled).update(from: start, count: count) } }
      filled += count
      deliveredCount += count
    }
    return filled
  }

  /// Whether the parser receives the bytes of the document as they are.
  var isReadAsUTF8: Bool {
    guard case .utf8? = encoding else { return false }
    if case .utf16 = start.mark { return false }
    return true
  }

  /// Whether the parser, which has reached `offset`, fails only because the document is cut.
  ///
  /// Markup that the scanner found malformed is left to the parser to report.
  func isCut(atByte offset: Int) -> Bool {
    guard let cut else { return false }
    if case .stop(let stop, _) = cut { return stop.reason != .malformed && offset >= stop.end }
    return true
  }

  /// The offset to report for `offset`: at the end of the document, the one after its last visible character.
  func reportedOffset(_ offset: Int) -> Int {
    guard hasEnded, offset >= records.pointee.document.end else { return offset }
    return records.pointee.document.endWithoutTrailingSpace(from: partStart, to: offset)
  }

  private func refill() {
    records.pointee.discardParsed()
    partStart = deliveredCount
    let least = partStart + Self.minPartSize
    do {
      while !hasEnded, records.pointee.document.end < least {
        let isWanted = try nextPiece { start.strip($0, then: readDeclaration) }
        if isWanted != true { end() }
      }
    } catch {
      problem = error
      hasEnded = true
    }
  }

  /// Processes what was held back.
  private func end() {
    hasEnded = true
    if cut == nil { start.finish(readDeclaration) }
    if cut != nil { return }
    if start.isUnsupported {
      cut = .encoding("UTF-16", nil)
    } else if declaration.exceedsLimit {
      cut = .declaration
    } else {
      let mark = start.mark
      declaration.finish { take(mark, $0, $1) }
      if encoding == nil, !sample.isEmpty {
        _ = take(mark, declaredEncoding, UnsafeBufferPointer(start: nil, count: 0))
      }
    }
  }

  private func readDeclaration(_ mark: ByteOrderMark?, _ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    declaration.read(piece) { take(mark, $0, $1) }
  }

  private func take(_ mark: ByteOrderMark?, _ declared: String?, _ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    if encoding != nil { return convert(piece) }
    declaredEncoding = declared
    sample += piece
    if !hasEnded, sample.count < Self.sampleSize, XMLEncoding.needsSample(declared: declared, mark: mark) {
      return true
    }
    let held = sample
    sample = []
    guard let choice = XMLEncoding.choose(declared: declared, mark: mark, sample: held) else {
      cut = .encoding(declared ?? "–", mark)
      return false
    }
    encoding = choice.encoding
    if let outcome = choice.untrue { records.pointee.noteUntrueEncoding(declared ?? "–", outcome) }
    return held.withUnsafeBufferPointer(convert)
  }

  private func convert(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    encoding?.convert(piece) { lines.normalize($0, then: take) } ?? false
  }

  /// Accepts as much of a piece as may be parsed; returns false if no more is wanted.
  private func take(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    let offset = records.pointee.document.end
    records.pointee.document.append(piece)
    records.pointee.replaceControls(from: offset)
    guard let stop = records.pointee.scanner.scan(records.pointee.document, from: offset) else { return true }
    cut = .stop(stop, records.pointee.document.place(ofByte: stop.offset))
    records.pointee.document.truncate(to: max(deliveredCount, stop.end))
    // The parser calls a byte wrong only if as many bytes follow as a character may have.
    if stop.reason == .malformed { Self.padding.withUnsafeBufferPointer { records.pointee.document.append($0) } }
    return false
  }
}
