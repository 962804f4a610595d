import Model
import Testing

@testable import Review

@Suite struct EvidenceLinksTests {
  private func links(_ evidence: String) -> EvidenceLinks {
    EvidenceLinks(SmallReview.submission([SmallReview.rating(.level(2), evidence: evidence)]))
  }

  @Test(arguments: [
    "https://wells.example", "http://wells.example/a?b=1#c", "https://wells.example:8080/", "HTTPS://WELLS.EXAMPLE",
  ])
  func completeLinksAreCounted(link: String) {
    #expect(links("See \(link) there").count == 1)
    #expect(links(link).malformed.isEmpty)
  }

  @Test(arguments: [
    "http://wells", "www.wells.example", "ftp://wells.example", "https://wells..example", "https:/wells.example",
    #"https://wells.example\a"#,
  ])
  func incompleteLinksAreListed(link: String) {
    #expect(links("See \(link)").malformed.map(\.link) == [link])
    #expect(links(link).malformed.map(\.place) == [SmallReview.place(2)])
  }

  @Test(arguments: ["", "Annual report 2025, p. 3", "a: b", "The better wells"])
  func textsWithoutLinksHaveNone(text: String) { #expect(links(text).count == 0) }

  @Test func linksInAnswersAreCounted() {
    let submission = SmallReview.submission(
      [SmallReview.rating(.level(2), evidence: "https://a.example https://b.example")],
      answers: [SmallReview.answer("1.a1", .flag(true), evidence: "www.wells.example")])
    #expect(EvidenceLinks(submission).count == 3)
    #expect(EvidenceLinks(submission).malformed.isEmpty)
  }
}
