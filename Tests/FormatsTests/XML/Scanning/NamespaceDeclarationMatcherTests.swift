import Testing

@testable import Formats

@Suite struct AttributeNameTests {
  @Test(arguments: [
    ("<a xmlns", true), ("<a xmlns:x", true), ("<a b xmlns =", true), ("<a xmlnsx", false), ("<a xml", false),
    ("<a id", false), ("<xmlns b", false),
  ])
  func aNamespaceIsDeclaredByItsName(_ tag: String, _ isDeclaration: Bool) {
    var name = NamespaceDeclarationMatcher()
    for byte in tag.utf8 { name.take(byte) }
    #expect(name.isDeclaration == isDeclaration)
  }
}
