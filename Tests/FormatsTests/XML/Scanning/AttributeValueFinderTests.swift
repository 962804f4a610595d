import Testing

@testable import Formats

@Suite struct TagValuesTests {
  /// The positions of the quotation marks before the values of a tag.
  private func values(_ tag: String) -> [Int] {
    Array(tag.utf8).withUnsafeBufferPointer { bytes in
      var positions: [Int] = []
      var start = 0
      while let next = AttributeValueFinder.next(in: UnsafeBufferPointer(rebasing: bytes[start...])) {
        start += next
        positions.append(start)
      }
      return positions
    }
  }

  @Test func everyValueIsFound() {
    #expect(values("<a b=\"1\" c='2'>") == [5, 11])
    #expect(values("<a>") == [])
    #expect(values("<a b='>'/>") == [5])
  }

  @Test func namespacesArePassedOver() {
    #expect(values("<a xmlns='u' b='1' xmlns:x='v'>") == [15])
  }
}
