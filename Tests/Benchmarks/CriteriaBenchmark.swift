import Frameworks
import Model
import Scoring

/// Measures how many criteria are evaluated per second for all indicators of UN-SWAP 3.0, with and without a trace.
struct CriteriaBenchmark {
  let indicators: String

  func run() throws {
    let framework = try DefinitionsFolder.read(indicators).frameworks.first { $0.id == "un-swap-3.0" }!
    let plain = seconds(framework, submissions: 2_000, recordsTraces: false)
    let double = seconds(framework, submissions: 4_000, recordsTraces: false)
    let traced = seconds(framework, submissions: 1_000, recordsTraces: true)
    let criteria = Double(framework.indicators.reduce(0) { $0 + $1.criteria.count })
    tell("criteria without traces", 2_000 * criteria / plain, "a second", wanted: "1,000,000")
    tell("criteria with traces", 1_000 * criteria / traced, "a second", wanted: "300,000")
    tell("twice as many submissions take", double / plain, "times as long", wanted: "2")
  }

  private func seconds(_ framework: Framework, submissions: Int, recordsTraces: Bool) -> Double {
    let scoring = SubmissionScoring(framework: framework, year: 2025)
    let answers = framework.indicators.enumerated().flatMap { position, indicator in
      indicator.questionIDs.dropFirst().enumerated().compactMap { index, id -> ReportedAnswer? in
        guard let type = indicator.answerType(of: id) else { return nil }
        let text =
          switch type {
          case .yesNo: index % 7 == 6 ? "no" : "yes"
          case .choice(let choices): choices[0]
          case .date: "2025-06-30"
          default: String(20 + index)
          }
        return type.value(of: text).map {
          ReportedAnswer(
            indicator: position, question: id, value: $0, place: SourcePlace(file: "answers.csv", line: index))
        }
      }
    }
    let submission = Submission(
      key: SubmissionKey(framework: framework.id, year: 2025, entity: "EXW"), answers: answers)
    return ProcessorTime.seconds {
      for _ in 0..<submissions {
        let card = scoring.scorecard(of: submission, derives: true, recordsTraces: recordsTraces)
        precondition(card.ratings.count == framework.indicators.count)
      }
    }
  }
}
