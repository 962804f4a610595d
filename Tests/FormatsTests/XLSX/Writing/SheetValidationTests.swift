import Testing

@testable import Formats

/// Excel refuses a file in which one of these texts is longer than it allows.
@Suite struct SheetValidationTests {
  private let long = String(repeating: "word ", count: 100)

  @Test func textsAreCutToWhatExcelOpens() {
    let validation = SheetValidation(
      ranges: "A2", rule: .any, promptTitle: long, prompt: long, errorTitle: long, error: long)
    #expect(validation.promptTitle.utf16.count <= 32)
    #expect(validation.prompt.utf16.count <= 255)
    #expect(validation.errorTitle.utf16.count <= 32)
    #expect(validation.error.utf16.count <= 224)
    #expect(validation.prompt.hasSuffix("word…"))
  }

  @Test func textsOfTheGreatestLengthStay() {
    let text = String(repeating: "a", count: 255)
    #expect(SheetValidation(ranges: "A2", rule: .any, prompt: text).prompt == text)
    #expect(SheetValidation(ranges: "A2", rule: .any, error: text).error.utf16.count == 224)
  }

  @Test func shortListsStandInTheValidation() {
    #expect(SheetList(words: ["yes", "no"])?.formula == "\"yes,no\"")
    // 51 words of four letters, with commas between them.
    #expect(SheetList(words: Array(repeating: "word", count: 51))?.formula.count == 256)
    #expect(SheetList(words: Array(repeating: "word", count: 52)) == nil)
  }

  @Test(arguments: [[], ["a,b"], ["\"a\""], ["=A1"], [""]]) func otherListsNeedCells(_ words: [String]) {
    #expect(SheetList(words: words) == nil)
  }

  @Test func listsOnlyWarn() {
    let list = SheetValidation(ranges: "B2:B9", rule: .list(SheetList(range: "Lists!$A$2:$A$9")), error: "a < b")
    #expect(
      list.xml
        == #"<dataValidation type="list" errorStyle="warning" showErrorMessage="1" allowBlank="1" showInputMessage="1""#
        + #" error="a &lt; b" sqref="B2:B9"><formula1>Lists!$A$2:$A$9</formula1></dataValidation>"#)
  }

  @Test func numbersAndDaysHaveBounds() {
    #expect(SheetValidation(ranges: "B2", rule: .decimal(from: 0, to: 100)).xml.contains("<formula2>100</formula2>"))
    for rule in [SheetValidation.Rule.decimal(from: 0, to: nil), .count, .date] {
      #expect(SheetValidation(ranges: "B2", rule: rule).xml.contains(#"operator="greaterThanOrEqual""#))
    }
    #expect(!SheetValidation(ranges: "B2", rule: .any, prompt: "x").xml.contains("type="))
  }
}
