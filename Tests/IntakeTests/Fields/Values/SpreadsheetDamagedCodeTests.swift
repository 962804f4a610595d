import Testing

@testable import Intake

@Suite struct SpreadsheetDamagedCodeTests {
  private static let ids = ["6.a1", "6.m1", "6.e1", "6.e2", "elapsed", "10.e1"]

  @Test(arguments: [
    ("6.00E+01", "6.e1"), ("6,00e+01", "6.e1"), ("60", "6.e1"), ("6e2", "6.e2"), ("600", "6.e2"), ("1.00E+02", "10.e1"),
  ]) func codeIsKnownAgain(text: String, id: String) { #expect(SpreadsheetDamagedCode.id(text, among: Self.ids) == id) }

  @Test(arguments: ["6", "6.1", "61", "6.a1", "", "e", "inf", "nan", "6.00E+03", "٦٠"]) func otherTextIsNoCode(
    text: String
  ) {
    #expect(SpreadsheetDamagedCode.id(text, among: Self.ids) == nil)
  }
}
