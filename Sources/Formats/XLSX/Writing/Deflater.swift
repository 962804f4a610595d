import CLibZip

/// Packs the bytes of one file with Deflate, piece by piece.
final class Deflater {
  // zlib remembers the address.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private let output = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 65_536)

  init() {
    stream.initialize(to: z_stream())
    // Negative: without the header and the end of zlib's own format.
    let code = deflateInit2_(
      stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    precondition(code == Z_OK, "zlib refused its own version")
  }

  deinit {
    deflateEnd(stream)
    stream.deallocate()
    output.deallocate()
  }

  /// Appends what becomes of `bytes` to `packed`; the last call ends the file.
  func pack(_ bytes: [UInt8], isLast: Bool, into packed: inout [UInt8]) {
    bytes.withUnsafeBufferPointer { input in
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = UInt32(input.count)
      repeat {
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        deflate(stream, isLast ? Z_FINISH : Z_NO_FLUSH)
        packed += output.prefix(output.count - Int(stream.pointee.avail_out))
      } while stream.pointee.avail_out == 0
    }
  }
}
