import Testing

@testable import Reporting

@Suite struct HTMLTextTests {
  @Test(arguments: [
    ("UNDP", "UNDP"), ("UN Women", "UN%20Women"), ("A&B=#?", "A%26B%3D%23%3F"), ("É\n", "%C3%89%0A"), ("", ""),
    ("\"><script>", "%22%3E%3Cscript%3E"), ("UN-HABITAT", "UN-HABITAT"),
  ])
  func valuesInLinksAreEscaped(_ text: String, _ expected: String) { #expect(HTMLText.queryEscaped(text) == expected) }
}
