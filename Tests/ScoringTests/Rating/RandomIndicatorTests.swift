import Model
import Testing

@testable import Scoring

/// Tests properties that every possible indicator must have, on many random indicators.
@Suite struct RandomIndicatorTests {
  @Test(arguments: 0..<200) func anotherMetCriterionNeverLowersTheLevel(seed: Int) {
    var dice = Dice(seed: seed)
    let indicator = dice.indicator()
    let rules = IndicatorRules(indicator, year: 2025)
    let answers = indicator.criteria.map { ($0.code, dice.roll(3)) }
    let before = rate(answers, rules)
    for position in answers.indices where answers[position].1 != 0 {
      var more = answers
      more[position].1 = 0
      #expect(rate(more, rules).level >= before.level, "criterion \(answers[position].0)")
    }
  }

  @Test(arguments: 0..<100) func theOrderOfAnswersDoesNotMatter(seed: Int) {
    var dice = Dice(seed: seed)
    let indicator = dice.indicator()
    let rules = IndicatorRules(indicator, year: 2025)
    let answers = indicator.criteria.map { ($0.code, dice.roll(3)) }
    #expect(rate(answers, rules) == rate(answers.shuffled(using: &dice), rules))
    #expect(rate(answers, rules) == rate(answers.reversed(), rules))
  }

  @Test(arguments: 0..<200) func aRatingIsProvisionalIfAnswersCouldRaiseIt(seed: Int) {
    var dice = Dice(seed: seed)
    let indicator = dice.indicator()
    let rules = IndicatorRules(indicator, year: 2025)
    let answers = indicator.criteria.map { ($0.code, dice.roll(3)) }
    let given = rate(answers, rules)
    let best = rate(answers.map { ($0.0, $0.1 == 2 ? 0 : $0.1) }, rules)
    #expect(given.isProvisional == (best.level > given.level))
    #expect(given.isProvisional == !given.openCriteria.isEmpty)
  }

  @Test(arguments: 0..<200) func onlyTheSmallestSetsReachTheNextLevel(seed: Int) {
    var dice = Dice(seed: seed)
    let indicator = dice.indicator()
    let rules = IndicatorRules(indicator, year: 2025)
    let outcomes = indicator.criteria.map { _ in dice.roll(2) == 0 ? Outcome.met : .notMet }
    for level in 1...3 {
      let sets = rules.smallestSets(toReach: level, from: outcomes)
      let brute = bruteForce(level, outcomes, rules)
      #expect(Set(sets.map(Set.init)) == Set(brute.map(Set.init)))
    }
  }

  @Test(arguments: 0..<100) func criteriaAreImpliedIfTheLevelFallsWithoutThem(seed: Int) {
    var dice = Dice(seed: seed)
    let indicator = dice.indicator()
    let rules = IndicatorRules(indicator, year: 2025)
    for level in 1...3 {
      let implied = rules.criteriaImplied(byLevel: level)
      for position in indicator.criteria.indices {
        let all = indicator.criteria.enumerated().map { ($1.code, $0 == position ? 1 : 0) }
        #expect(implied.contains(position) == (rate(all, rules).level < level))
      }
    }
  }

  /// Answers: 0 is yes, 1 is no, and 2 is blank.
  private func rate(_ answers: some Sequence<(String, Int)>, _ rules: IndicatorRules) -> Derivation {
    let given = answers.filter { $0.1 < 2 }.map {
      ReportedAnswer(indicator: 0, question: $0.0, value: .flag($0.1 == 0), place: SourcePlace(file: ""))
    }
    return rules.derivation(of: IndicatorAnswers(given, to: rules))
  }

  private func bruteForce(_ level: Int, _ outcomes: [Outcome], _ rules: IndicatorRules) -> [[Int]] {
    let free = outcomes.indices.filter { outcomes[$0] != .met }
    var found: [[Int]] = []
    for mask in 0..<(1 << free.count) {
      let chosen = free.enumerated().filter { mask >> $0.offset & 1 == 1 }.map(\.element)
      if let best = found.first?.count, chosen.count > best { continue }
      var logic = CriteriaEvaluator(outcomes: outcomes)
      for position in chosen { logic.outcomes[position] = .met }
      guard logic.outcome(ofLevel: level, in: rules) == .met else { continue }
      if let best = found.first?.count, chosen.count < best { found = [] }
      found.append(chosen)
    }
    return found
  }
}

extension Derivation {
  fileprivate var level: Int { if case .level(let level) = rating { level } else { -1 } }
}

/// A random number generator that gives the same numbers in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &self) }

  /// An indicator with up to nine simple criteria, each used once, in groups of all kinds except `none`.
  mutating func indicator() -> Indicator {
    var criteria: [Criterion] = []
    var levelRules: [LevelRule] = []
    for level in 1...3 {
      let codes = (1...(1 + roll(3))).map { "7.\(["a", "m", "e"][level - 1])\($0)" }
      criteria += codes.map { SampleIndicator.criterion($0) }
      levelRules.insert(
        LevelRule(level: level, text: "", includes: level > 1 ? level - 1 : nil, rule: group(codes)), at: 0)
    }
    return Indicator(
      number: "7", title: "", area: "", work: [.institutional], about: "", source: "", criteria: criteria,
      levelRules: levelRules)
  }

  private mutating func group(_ codes: [String]) -> Rule {
    let rules = codes.map(Rule.criterion)
    switch roll(4) {
    case 0: return .all(rules)
    case 1: return .any(rules)
    case 2: return .atLeast(1 + roll(rules.count), of: rules)
    default:
      guard rules.count > 1 else { return .all(rules) }
      return .all([rules[0], .any(Array(rules[1...]))])
    }
  }
}
