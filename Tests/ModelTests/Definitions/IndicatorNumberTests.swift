import Model
import Testing

@Suite struct IndicatorNumberTests {
  @Test func numbersSortNumerically() {
    let numbers = ["1", "2", "6", "6.1", "6.2", "6.10", "7", "10", "18"]
    for _ in 0..<10 { #expect(numbers.shuffled().sorted { IndicatorNumber($0) < IndicatorNumber($1) } == numbers) }
  }

  @Test func numbersWithLettersSortAfterNumbersWithout() {
    let numbers = ["2", "10", "H1", "H2", "H2.1", "H10", "N1", "O8"]
    for _ in 0..<10 { #expect(numbers.shuffled().sorted { IndicatorNumber($0) < IndicatorNumber($1) } == numbers) }
  }

  @Test(arguments: ["6", "6.1", "18.2.3", "N1", "H3.1"]) func validNumbersAreWellFormed(_ number: String) {
    #expect(IndicatorNumber.isWellFormed(number))
  }

  @Test(arguments: ["", "N", "n1", "NN1", "N.1", "N01", "1N", "6.", ".6", "6.N1", "É1", "Ⅳ", "-1"])
  func invalidNumbersAreNotWellFormed(_ number: String) { #expect(!IndicatorNumber.isWellFormed(number)) }

  @Test func textsThatAreNotNumbersSortLast() {
    let numbers = ["2", "10", "A1", "B"]
    #expect(numbers.reversed().sorted { IndicatorNumber($0) < IndicatorNumber($1) } == numbers)
  }

  @Test func aNumberIsNotLessThanItself() {
    for number in ["2", "6.1", "A", ""] { #expect(!(IndicatorNumber(number) < IndicatorNumber(number))) }
  }
}
