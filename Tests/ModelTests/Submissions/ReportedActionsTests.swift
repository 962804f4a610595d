import Model
import Testing

@Suite struct ReportedActionsTests {
  private static func action(_ indicator: Int, line: Int) -> ReportedAction {
    ReportedAction(
      indicator: indicator, action: "Train", responsible: "", due: nil, resources: "", status: "",
      place: SourcePlace(file: "actions.csv", line: line))
  }

  @Test func whatIsAskedOftenIsKnownWithoutTheActions() {
    let actions = ReportedActions([Self.action(3, line: 9), Self.action(1, line: 2), Self.action(3, line: 4)])
    #expect(actions.count == 3)
    #expect(actions.indicators == [1, 3])
    #expect(actions.files == ["actions.csv"])
    #expect(actions.place?.line == 2)
    #expect(actions.map(\.place.line) == [9, 2, 4])
  }

  @Test func actionsAreEqualHoweverTheyAreStored() {
    let all = [Self.action(0, line: 2)]
    let stored = ReportedActions(count: 1, indicators: [0], files: ["actions.csv"], place: all[0].place) { all }
    #expect(stored == ReportedActions(all))
    #expect(stored != [])
    #expect(ReportedActions([]).isEmpty)
  }
}
