import CLibZip
import Model

/// Unpacks what was packed with Deflate, piece by piece, and tells where it ends.
///
/// libzip does not say whether bytes are left behind the end, in which a second content can be hidden.
final class ZIPInflater {
  // zlib remembers the address.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let input = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 64)
  private(set) var hasEnded = false

  init() throws {
    stream.initialize(to: z_stream())
    // Negative: without the header and the end of zlib's own format.
    let code = inflateInit2_(stream, -MAX_WBITS, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard code == Z_OK else { throw ZIPProblem.damaged(PhraseKey("zip-damage-data")) }
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// Unpacks into `output` and returns the number of bytes; zero at the end.
  ///
  /// - Parameter more: fills a buffer with the next packed bytes and returns their number; zero at the end.
  func unpack(
    into output: UnsafeMutableRawBufferPointer, more: (UnsafeMutableRawBufferPointer) throws -> Int
  ) throws -> Int {
    stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(output.count)
    while !hasEnded, stream.pointee.avail_out > 0 {
      if stream.pointee.avail_in == 0 {
        let count = try more(input)
        guard count > 0 else { throw ZIPProblem.damaged(PhraseKey("zip-damage-data")) }
        stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(count)
      }
      switch inflate(stream, Z_NO_FLUSH) {
      case Z_OK: continue
      case Z_STREAM_END: hasEnded = true
      default: throw ZIPProblem.damaged(PhraseKey("zip-damage-data"))
      }
    }
    let count = output.count - Int(stream.pointee.avail_out)
    if hasEnded, count == 0 { try requireNothingLeft(more) }
    return count
  }

  private func requireNothingLeft(_ more: (UnsafeMutableRawBufferPointer) throws -> Int) throws {
    guard try stream.pointee.avail_in == 0 && more(input) == 0 else {
      throw ZIPProblem.damaged(PhraseKey("zip-damage-left"))
    }
  }
}
