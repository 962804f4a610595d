import Model
import Testing

@Suite struct RecommendationRegisterTests {
  private func make(
    _ id: String, _ year: Int?, _ links: [RecommendationLink] = [], to addressees: [String] = [],
    due: [RecommendationDue] = [], date: String? = nil
  ) -> Recommendation {
    Recommendation(
      id: id, body: "body", document: DocumentSymbols(title: "Text"), year: year,
      date: date.flatMap(CalendarDate.init(strictly:)), kind: .resolution, addressees: addressees, theme: "data",
      text: "Do it.", dues: due, links: links, source: "made up", confidence: .read)
  }

  private func register(_ recommendations: Recommendation...) -> RecommendationRegister {
    RecommendationRegister(recommendations: recommendations)
  }

  @Test func repeatsAreOneClusterWithItsNewest() {
    let register = register(
      make("b", 2010, [.init(.repeats, "a")]), make("a", 2000), make("c", 2020, [.init(.repeats, "b")]), make("d", 2001)
    )
    #expect(register.cluster(of: "b")?.members == ["a", "b", "c"])
    #expect(register.cluster(of: "a")?.representative == "c")
    #expect(register.clusters.map(\.representative).sorted() == ["c", "d"])
    #expect(["a", "b", "c", "d"].map(register.isCurrent) == [false, false, true, true])
    #expect(register.cluster(of: "x") == nil && !register.isCurrent("x"))
  }

  @Test func citingChangesNothing() {
    let register = register(make("a", 2000), make("b", 2010, [.init(.cites, "a"), .init(.answeredBy, "a")]))
    #expect(register.isCurrent("a") && register.isCurrent("b"))
    #expect(register.clusters.count == 2)
  }

  @Test func aClusterEndsWhenOneOfItIsSuperseded() {
    let register = register(
      make("a", 2000), make("b", 2010, [.init(.repeats, "a")]), make("c", 2020, [.init(.supersedes, "a")]))
    #expect(["a", "b", "c"].map(register.isCurrent) == [false, false, true])
  }

  @Test func aTextThatIsRepeatedAfterItsEndStandsAgain() {
    let register = register(
      make("a", 2000), make("b", 2005, [.init(.supersedes, "a")]), make("c", 2010, [.init(.repeats, "a")]))
    #expect(register.isCurrent("c"))
  }

  @Test func circlesDoNotMatter() {
    let register = register(
      make("a", 2000, [.init(.repeats, "b")]), make("b", 2000, [.init(.repeats, "a"), .init(.supersedes, "b")]))
    #expect(register.clusters.count == 1)
  }

  private static let entities = EntityList([
    Entity(
      code: "OLD", name: "Old", type: "Secretariat", isCounted: true, expected: YearSpan(from: 2018, until: 2019),
      succession: .replaced(by: "NEW")),
    Entity(code: "NEW", name: "New", type: "Secretariat", isCounted: true, expected: YearSpan(from: 2020)),
    Entity(
      code: "WAS", name: "Was", type: "Fund", isCounted: true, expected: YearSpan(from: 2018, until: 2021),
      succession: .renamed(to: "IS")),
    Entity(code: "IS", name: "Is", type: "Fund", isCounted: true, expected: YearSpan(from: 2022)),
    Entity(code: "TEST", name: "Test", type: "Fund", isCounted: false, expected: YearSpan(from: 2018)),
    Entity(code: "EXW", name: "Example", type: "fictional", isCounted: true, expected: YearSpan(from: 2018)),
  ])

  private func addressees(_ names: [String], _ year: Int, fictional: Bool = false) -> [String] {
    let register = RecommendationRegister(
      addressees: [
        RecommendationAddressee(id: "all", name: "All", includesAll: true),
        RecommendationAddressee(id: "secretariat", name: "Secretariat", types: ["Secretariat"]),
        RecommendationAddressee(id: "funds", name: "Funds", types: ["Fund"], exceptions: ["IS"]),
        RecommendationAddressee(id: "former", name: "Former", codes: ["OLD"]),
        RecommendationAddressee(id: "states", name: "States"),
      ], entities: Self.entities)
    return register.addressees(of: make("a", 2000, to: names), in: year, fictional: fictional)
  }

  @Test func groupsAreTheirMembersOfTheYear() {
    #expect(addressees(["all"], 2018) == ["IS", "OLD"])
    #expect(addressees(["all"], 2025) == ["IS", "NEW"])
    #expect(addressees(["all"], 2025, fictional: true) == ["EXW"])
    #expect(addressees(["secretariat", "states"], 2019) == ["OLD"])
    #expect(addressees(["funds"], 2022) == [])
    #expect(addressees(["all"], 2010) == [])
  }

  @Test func successorsAreAddressedInPlaceOfEntitiesThatEnded() {
    #expect(addressees(["OLD"], 2019) == ["OLD"])
    #expect(addressees(["OLD"], 2025) == ["NEW"])
    #expect(addressees(["former", "OLD"], 2025) == ["NEW"])
    #expect(addressees(["WAS"], 2019) == ["IS"])
    #expect(addressees(["unknown"], 2025) == [])
  }

  @Test(arguments: [
    (RecommendationDue.within(months: 12), "2009-10-05", "2010-10-05"),
    (.within(months: 1), "2024-01-31", "2024-02-29"),
    (.within(months: 6), "2009-12-31", "2010-06-30"), (.year(2000), "1996-01-01", "2000-12-31"),
  ])
  func datesAreWorkedOut(due: RecommendationDue, decided: String, date: String) {
    let recommendation = make("a", 1996, due: [due], date: decided)
    #expect(register(recommendation).dueDate(of: recommendation)?.description == date)
  }

  @Test func recurringThingsAreDueInTheirYears() {
    let every = make("a", 2007, due: [.recurring(everyYears: 2)])
    let register = register(every)
    #expect((2007...2010).map { register.dueDate(of: every, in: $0)?.year } == [nil, nil, 2009, nil])
    #expect(register.dueDate(of: every) == nil)
  }

  @Test func whatCannotBeWorkedOutHasNoDate() {
    let within = make("a", 2009, due: [.within(months: 12)])
    let session = make("b", 2009, due: [.session(body: "body", number: 63, year: 2010)])
    let register = register(within, session)
    #expect(register.dueDate(of: within) == nil && register.dueDate(of: session) == nil)
  }
}
