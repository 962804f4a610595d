import Model
import Testing

@Suite struct IndicatorNumberTests {
  @Test func numbersSortAsPeopleCount() {
    let numbers = ["1", "2", "6", "6.1", "6.2", "6.10", "7", "10", "18"]
    for _ in 0..<10 { #expect(numbers.shuffled().sorted { IndicatorNumber($0) < IndicatorNumber($1) } == numbers) }
  }

  @Test func wordsComeLastAndInOneOrder() {
    let numbers = ["2", "10", "A1", "B"]
    #expect(numbers.reversed().sorted { IndicatorNumber($0) < IndicatorNumber($1) } == numbers)
  }

  @Test func noNumberComesBeforeItself() {
    for number in ["2", "6.1", "A", ""] { #expect(!(IndicatorNumber(number) < IndicatorNumber(number))) }
  }
}
