import Testing

@testable import Formats

@Suite struct ExactHashTableTests {
  /// Every fourth key falls on the same place.
  private struct Key: ExactHashKey, Sendable {
    static let emptyMarker = Key(number: -1)
    let number: Int
    var hash: UInt64 { UInt64(truncatingIfNeeded: number % 4) }
  }

  @Test func keysThatFallOnOnePlaceAreToldApart() {
    var lookup = ExactHashTable<Key, Int>(emptyValue: 0)
    for number in 0..<100 { lookup.set(Key(number: number), to: 7 * number) }
    #expect((0..<100).allSatisfy { lookup[Key(number: $0)] == 7 * $0 })
    #expect((100..<200).allSatisfy { lookup[Key(number: $0)] == nil })
  }

  @Test func valueMayBeSetAgain() {
    var lookup = ExactHashTable<Key, Int>(emptyValue: 0)
    lookup.set(Key(number: 3), to: 1)
    lookup.set(Key(number: 3), to: 2)
    #expect(lookup[Key(number: 3)] == 2)
  }

  @Test func nothingIsFoundInAnEmptyOne() {
    #expect(ExactHashTable<Key, Int>(emptyValue: 0)[Key(number: 0)] == nil)
  }
}
