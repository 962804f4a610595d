import Testing

@testable import Formats

@Suite struct ShortTextTests {
  private func short(_ bytes: [UInt8]) -> ShortText? { bytes.withUnsafeBufferPointer { ShortText($0) } }

  @Test(arguments: 0...ShortText.limit)
  func everyByteCounts(length: Int) throws {
    let bytes = (0..<length).map { UInt8($0 + 65) }
    let text = try #require(short(bytes))
    #expect(text == short(bytes))
    for index in bytes.indices {
      var other = bytes
      other[index] = 0
      #expect(text != short(other))
    }
    if length > 0 { #expect(text != short(Array(bytes.dropLast()))) }
  }

  @Test func aTextThatIsTooLongHasNoWords() {
    #expect(short([UInt8](repeating: 65, count: ShortText.limit + 1)) == nil)
    #expect(short([]) == ShortText())
  }

  @Test func zerosAtTheEndCount() { #expect(short([65]) != short([65, 0])) }
}
