import Model
import Testing

@testable import Review

@Suite struct StatusWentBackTests {
  private let rule = StatusWentBack()

  private func found(
    _ before: ImplementationStatus?, _ now: ImplementationStatus?, words: String = ""
  ) -> [Finding] {
    rule.findings(
      on: SmallFollowUp.reviewed(
        SmallFollowUp.response(.accepted, now, words: words),
        before: SmallFollowUp.response(.accepted, before, year: 2024)))
  }

  @Test(arguments: [
    (ImplementationStatus.implemented, ImplementationStatus.inProgress), (.inProgress, .notStarted),
    (.overtakenByEvents, .notStarted),
  ])
  func aStatusBehindThatOfTheYearBeforeNeedsWords(before: ImplementationStatus, now: ImplementationStatus) {
    #expect(found(before, now).told == ["warning response-went-back recommendations.csv:2 \(now.rawValue)"])
    #expect(found(before, now, words: "The office was closed.") == [])
  }

  @Test(arguments: [
    (ImplementationStatus?.some(.inProgress), ImplementationStatus?.some(.implemented)), (.inProgress, .inProgress),
    (.implemented, .noInformation), (.noInformation, .notStarted), (nil, .notStarted), (.implemented, nil),
  ])
  func otherMovementsGiveNoFinding(before: ImplementationStatus?, now: ImplementationStatus?) {
    #expect(found(before, now) == [])
  }
}
