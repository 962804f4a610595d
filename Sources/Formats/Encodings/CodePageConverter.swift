import Glibc

/// Converts text in a legacy encoding to UTF-8 with glibc, piece by piece.
final class CodePageConverter {
  enum Part {
    case text(UnsafeBufferPointer<UInt8>)
    /// A byte that does not begin a character.
    case unreadable
  }

  /// The maximum number of bytes per character in all encodings that the program reads.
  private static let longestCharacter = 4

  private let handle: iconv_t
  /// The first bytes of a character whose other bytes are in the next piece.
  private var pending: [UInt8] = []

  init?(_ page: CodePage) {
    guard let handle = iconv_open("UTF-8", page.libraryName), Int(bitPattern: handle) != -1 else { return nil }
    self.handle = handle
  }

  deinit { iconv_close(handle) }

  /// Converts whole text; returns whether all of it is readable.
  func convert(_ text: [UInt8], to body: (Part) throws -> Bool) rethrows -> Bool {
    var isReadable = true
    let isWhole = try text.withUnsafeBufferPointer { bytes in
      try feed(bytes, isLast: true) { part in
        if case .unreadable = part { isReadable = false }
        return try body(part)
      }
    }
    return isWhole && isReadable
  }

  /// Converts a piece and passes the result to `body`; returns false if `body` wants no more.
  func feed(_ piece: UnsafeBufferPointer<UInt8>, isLast: Bool, to body: (Part) throws -> Bool) rethrows -> Bool {
    var input = pending + piece
    pending = []
    var start = 0
    while start < input.count {
      var output = [UInt8](repeating: 0, count: min(3 * (input.count - start), 65_536) + 16)
      let step = run(&input, from: start, into: &output)
      start += step.read
      if step.written > 0 {
        let isWanted = try output[..<step.written].withUnsafeBufferPointer { try body(.text($0)) }
        guard isWanted else { return false }
      }
      switch step.problem {
      case 0, E2BIG: continue
      case EINVAL where !isLast && input.count - start < Self.longestCharacter:
        pending = Array(input[start...])
        return true
      default:
        guard try body(.unreadable) else { return false }
        start += 1
      }
    }
    return isLast ? try finish(body) : true
  }

  /// Passes on the last characters from the buffer of the library, which in some encodings combines a letter with a
  /// following mark.
  private func finish(_ body: (Part) throws -> Bool) rethrows -> Bool {
    var output = [UInt8](repeating: 0, count: 16)
    var left = output.count
    output.withUnsafeMutableBytes { bytes in
      var place = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      _ = iconv(handle, nil, nil, &place, &left)
    }
    let count = output.count - left
    return count == 0 ? true : try output[..<count].withUnsafeBufferPointer { try body(.text($0)) }
  }

  private func run(
    _ input: inout [UInt8], from start: Int, into output: inout [UInt8]
  ) -> (read: Int, written: Int, problem: Int32) {
    var inputLeft = input.count - start
    var outputLeft = output.count
    var problem: Int32 = 0
    input.withUnsafeMutableBytes { input in
      output.withUnsafeMutableBytes { output in
        var from = input.baseAddress.map { ($0 + start).assumingMemoryBound(to: CChar.self) }
        var to = output.baseAddress?.assumingMemoryBound(to: CChar.self)
        if iconv(handle, &from, &inputLeft, &to, &outputLeft) == -1 { problem = errno }
      }
    }
    return (input.count - start - inputLeft, output.count - outputLeft, problem)
  }
}
