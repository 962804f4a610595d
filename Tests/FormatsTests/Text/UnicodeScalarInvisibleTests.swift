import Testing

@testable import Formats

@Suite struct UnicodeScalarInvisibleTests {
  @Test(
    arguments: [" ", "\u{A0}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{200E}", "\u{AD}", "\u{2800}"] as [Unicode.Scalar]
  )
  func nothingIsSeen(_ scalar: Unicode.Scalar) { #expect(scalar.isInvisible) }

  @Test(arguments: ["a", "-", "é", "١", "中"] as [Unicode.Scalar])
  func somethingIsSeen(_ scalar: Unicode.Scalar) { #expect(!scalar.isInvisible) }
}
