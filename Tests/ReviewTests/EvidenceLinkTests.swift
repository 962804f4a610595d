import Testing

@testable import Review

@Suite struct EvidenceLinkTests {
  @Test(arguments: [
    ("See https://a.example and www.b.example.", ["https://a.example", "www.b.example."]),
    ("ftp://a.example", ["ftp://a.example"]), ("The report: page 3", []),
  ])
  func wordsIntendedAsLinksAreFound(_ text: String, _ links: [Substring]) {
    #expect(EvidenceLink.links(in: text) == links)
    let mayContainLink = Array(text.utf8).withUnsafeBufferPointer { EvidenceLink.mayContainLink(in: $0) }
    #expect(mayContainLink == !links.isEmpty)
  }

  @Test func aCompleteLinkHasASchemeAndAHost() {
    #expect(EvidenceLink.isComplete("https://a.example/b?c#d"))
    #expect(!EvidenceLink.isComplete("www.a.example"))
    #expect(!EvidenceLink.isComplete("https://example"))
    #expect(!EvidenceLink.isComplete("ftp://a.example"))
  }
}
