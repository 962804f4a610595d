import Formats
import Foundation

/// The bytes of a file in pieces of 64 KiB, without a fingerprint.
final class PlainFile: ByteSource {
  private let file: UnsafeMutablePointer<FILE>
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  init(path: String) throws {
    guard let file = fopen(path, "r") else { throw CocoaError(.fileReadUnknown) }
    self.file = file
  }

  deinit { fclose(file) }

  func nextPiece<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) throws -> Result? {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return nil }
    return try buffer.withUnsafeBufferPointer { try body(UnsafeBufferPointer(rebasing: $0[..<count])) }
  }
}
