import Model
import Testing

@testable import Frameworks

@Suite struct ChangeListTests {
  private func texts(_ list: ChangeList) -> [String] {
    func text(_ value: DefinitionChange.Value?) -> String {
      if case .text(let text)? = value { text } else { "–" }
    }
    return list.changes.map { "\($0.subject) \($0.name): \(text($0.before)) \(text($0.after))" }
  }

  @Test func onlyDifferencesAreListed() {
    var list = ChangeList(framework: "sample-1.0", indicator: "6")
    list.compare(.title, "", "Policy", "Policy")
    list.compare(.title, "", "Policy", "Plan")
    #expect(texts(list) == ["title : Policy Plan"])
    #expect(list.changes.first?.framework == "sample-1.0")
    #expect(list.changes.first?.indicator == "6")
  }

  @Test func definitionsAreMatchedByName() {
    var list = ChangeList(framework: "sample-1.0")
    list.pair(.area, ["a", "b"], ["b", "c"], name: { $0 }, text: { $0 }) { list, old, _ in
      list.compare(.title, old, "both", nil)
    }
    #expect(texts(list) == ["title b: both –", "area c: – c", "area a: a –"])
  }
}
