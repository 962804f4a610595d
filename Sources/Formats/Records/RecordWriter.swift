/// Writes the values of records as bytes, small numbers in one byte.
package struct RecordWriter: Sendable {
  private(set) var bytes: [UInt8] = []

  init() {}

  package mutating func add(_ number: Int) {
    // Negative numbers alternate with positive ones, so that both are short if they are small.
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  package mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    add(text.count)
    bytes.append(contentsOf: text)
  }

  package mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  /// Adds a value by its position among all of its kind.
  package mutating func add<Value: CaseIterable & Equatable>(_ value: Value) {
    add(Array(Value.allCases).firstIndex(of: value) ?? 0)
  }
}

/// Reads back what a `RecordWriter` has written, in the same order.
package struct RecordReader {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { index == bytes.count }

  package mutating func number() -> Int {
    var value: UInt = 0
    var shift: UInt = 0
    repeat {
      value |= UInt(bytes[index] & 0x7F) << shift
      shift += 7
      index += 1
    } while bytes[index - 1] >= 0x80
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  package mutating func text() -> String {
    let count = number()
    defer { index += count }
    return String(decoding: bytes[index..<index + count], as: UTF8.self)
  }

  package mutating func value<Value: CaseIterable>() -> Value { Array(Value.allCases)[number()] }
}
