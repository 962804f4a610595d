import CLibXML2
import Glibc

/// Receives the elements of one part of a workbook, in file order.
///
/// Elements of other namespaces, such as extensions, are not passed on.
protocol PartHandler: AnyObject {
  func start(_ name: PartName, _ attributes: XMLAttributes)
  func end(_ name: PartName)
  func text(_ bytes: UnsafeBufferPointer<UInt8>)
  /// Why nothing more can be read; nil as long as reading goes on.
  var problem: XLSXProblem? { get }
  /// Whether nothing more is needed of the part, or can be read; asked at every element.
  var isDone: Bool { get }
}

/// The local name of an element; it belongs to the parser.
struct PartName {
  let bytes: UnsafePointer<xmlChar>

  /// The only letter of the name; 0 for longer names.
  @inline(__always) var letter: UInt8 { bytes[1] == 0 ? bytes[0] : 0 }

  static func ~= (text: StaticString, name: PartName) -> Bool { name == text }

  static func == (name: PartName, text: StaticString) -> Bool {
    strcmp(
      UnsafeRawPointer(name.bytes).assumingMemoryBound(to: CChar.self),
      UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
  }

  var string: String { String(cString: bytes) }
}

extension XMLAttributes.Attribute {
  func isNamed(_ text: StaticString) -> Bool { PartName(bytes: name) == text }

  /// The value as text; libxml2 writes each ampersand as a reference.
  var text: String {
    let text = String(decoding: value, as: UTF8.self)
    return text.contains("&#38;") ? text.replacing("&#38;", with: "&") : text
  }

  /// The value as a whole number without a sign; nil for anything else.
  var number: Int? { WholeNumber.value(value) }

  /// Whether the value is one of the words that mean yes.
  var isTrue: Bool { value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8) }
}

/// Whole numbers of at most nine digits.
enum WholeNumber {
  static func value(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var number = 0
    for byte in bytes {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = 10 &* number &+ Int(byte &- 0x30)
    }
    return number
  }
}
