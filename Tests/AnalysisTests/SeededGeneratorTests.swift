import Testing

@testable import Analysis

@Suite struct SeededGeneratorTests {
  /// The reference values from the authors' own program.
  @Test func numbersEqualThoseOfSplitMix64() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func theSeedDependsOnTheFigureName() {
    // The published FNV-1a hash of "a".
    var named = SeededGenerator(figure: "a")
    var seeded = SeededGenerator(seed: 0xAF63_DC4C_8601_EC8C)
    var other = SeededGenerator(figure: "b")
    let number = named.next()
    #expect(number == seeded.next())
    #expect(number != other.next())
  }
}
