import Testing
import Words

@testable import Reporting

/// Tests that long tables are split between types of entity, and within a type only if it is too long.
@Suite struct EntityPaginationTests {
  private static let most = EntityPagination.maxRows

  private func codes(_ prefix: String, _ count: Int) -> [String] { (0..<count).map { "\(prefix)\($0)" } }

  @Test func aShortTableIsNotSplit() throws {
    let parts = EntityPagination([("One", codes("A", 1)), ("Other", codes("B", Self.most - 1))])
    #expect(parts.parts.map { $0.map(\.title) } == [["One", "Other"]])
    #expect(try parts.links(from: 0, path: { "\($0)" }, words: Catalogue.embedded()).isEmpty)
  }

  @Test func aTableWithoutEntitiesIsOneEmptyPart() {
    #expect(EntityPagination([]).parts.map(\.count) == [0])
    #expect(EntityPagination([("One", [])]).parts.map(\.count) == [0])
  }

  @Test func aTypeThatDoesNotFitStartsANewPart() throws {
    let parts = EntityPagination([("One", codes("A", 2)), ("Other", codes("B", Self.most)), ("Last", codes("C", 1))])
    #expect(parts.parts.map { $0.map(\.title) } == [["One"], ["Other"], ["Last"]])
    let links = try parts.links(from: 1, path: { "\($0).html" }, words: Catalogue.embedded())
    #expect(links.map { $0["label"] as? String } == ["One", "Other", "Last"])
    #expect(links.map { $0["link"] as? String } == ["0.html", "1.html", "2.html"])
    #expect(links.map { $0["is-here"] as? Bool } == [false, true, false])
  }

  @Test func aLongTypeIsSplitAndItsPartsAreNumbered() throws {
    let parts = EntityPagination([("One", codes("A", Self.most + 1)), ("Other", codes("B", 1))])
    #expect(parts.parts.map { $0.map(\.codes.count) } == [[Self.most], [1, 1]])
    let links = try parts.links(from: 0, path: { "\($0)" }, words: Catalogue.embedded())
    let last = "A\(Self.most)"
    #expect(links.map { $0["label"] as? String } == ["One, A0 to A299", "One, \(last) to \(last); Other"])
  }

  /// Every code is in exactly one part, in the same order, and no part is too long.
  @Test(arguments: [0, 1, 299, 300, 301, 1200]) func everyEntityIsInOnePart(_ count: Int) {
    let all = [("One", codes("A", 150)), ("Two", codes("B", count)), ("Three", codes("C", 250))]
    let parts = EntityPagination(all).parts
    #expect(parts.joined().flatMap(\.codes).elementsEqual(all.flatMap(\.1)))
    #expect(parts.allSatisfy { $0.reduce(0) { $0 + $1.codes.count } <= Self.most })
  }
}
