/// The texts that cells refer to by number.
final class SharedTexts: PartHandler {
  // Only one parser uses this object, so exclusive access is not checked at run time.
  @exclusivity(unchecked) private var text = GrowableBuffer<UInt8>(capacity: 4_096)
  @exclusivity(unchecked) private var ends = GrowableBuffer<UInt32>()
  /// The numbers of the texts of which a part is struck out.
  private var struck: Set<Int> = []
  @exclusivity(unchecked) private var level = TextLevel()
  @exclusivity(unchecked) private(set) var problem: XLSXProblem? { didSet { isDone = true } }
  @exclusivity(unchecked) private(set) var isDone = false

  var count: Int { ends.count }

  /// The text with a number; nil if there is none.
  ///
  /// It is valid as long as this object.
  func bytes(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    guard index >= 0, index < ends.count else { return nil }
    let start = index == 0 ? 0 : Int(ends[index - 1])
    return UnsafeBufferPointer(start: text.base + start, count: Int(ends[index]) - start)
  }

  func isStruck(_ index: Int) -> Bool { !struck.isEmpty && struck.contains(index) }

  func start(_ name: PartName, _ attributes: XMLAttributes) {
    level.start(name, attributes)
  }

  func end(_ name: PartName) {
    level.end(name)
    guard name == "si" else { return }
    let start = count == 0 ? 0 : Int(ends[count - 1])
    if level.mayHoldEscape { EscapedText.decode(&text, from: start) }
    if level.isStruck, struck.count < XLSXLimits.maxElements { struck.insert(count) }
    level = TextLevel()
    ends.append(UInt32(text.count))
    if count >= XLSXLimits.maxSharedTexts {
      problem = .tooLarge(.init("workbook-limit-texts"), XLSXLimits.count(XLSXLimits.maxSharedTexts))
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard level.isWanted else { return }
    if bytes.contains(0x5F) { level.mayHoldEscape = true }
    text.append(bytes)
    if text.count > XLSXLimits.maxSharedLength {
      problem = .tooLarge(.init("workbook-limit-shared"), XLSXLimits.megabytes(XLSXLimits.maxSharedLength))
    }
  }
}

/// Where in a text of several runs the parser is: phonetic guides are left out.
struct TextLevel {
  private var isInText = false
  private var phoneticDepth = 0
  private(set) var isStruck = false
  var mayHoldEscape = false

  /// Whether characters belong to the text.
  var isWanted: Bool { isInText && phoneticDepth == 0 }

  mutating func start(_ name: PartName, _ attributes: XMLAttributes) {
    if name.letter == 0x74 {
      isInText = true
    } else if name == "rPh" {
      phoneticDepth += 1
    } else if name == "strike" {
      var isOff = false
      for attribute in attributes where attribute.isNamed("val") { isOff = !attribute.isTrue }
      if !isOff { isStruck = true }
    }
  }

  mutating func end(_ name: PartName) {
    if name.letter == 0x74 {
      isInText = false
    } else if name == "rPh" {
      phoneticDepth = max(0, phoneticDepth - 1)
    }
  }
}
