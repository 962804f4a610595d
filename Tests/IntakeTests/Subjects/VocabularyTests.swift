import Model
import Testing

@testable import Intake

@Suite struct VocabularyTests {
  private let vocabulary = SampleVocabulary.vocabulary

  @Test func aFrameworkIsFoundHoweverItIsSpelt() {
    #expect(vocabulary.terms("new-2.0")?.framework.id == "new-2.0")
    #expect(vocabulary.terms("New 2.0")?.framework.id == "new-2.0")
    #expect(vocabulary.terms("newer-2.0") == nil)
  }

  @Test func withoutAnAssumedFrameworkAnyCanBeMeant() {
    #expect(vocabulary.assumable.map(\.id) == ["old-1.0", "new-2.0"])
    var frameworks = vocabulary.frameworks
    frameworks[1].isAssumed = true
    #expect(Vocabulary(entities: vocabulary.entities, frameworks: frameworks).assumable.map(\.id) == ["new-2.0"])
  }
}
