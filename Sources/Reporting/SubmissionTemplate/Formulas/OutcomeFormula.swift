import Model

/// A formula that gives an outcome as a number: 1 for met, 0 for not met, 0.5 for unanswered.
///
/// With these numbers “all” is the smallest of its members, “any” the greatest, and “none” the rest to 1. A blank answer
/// is neither yes nor no, as in the program.
struct OutcomeFormula: Hashable, Sendable {
  /// Without `=`.
  var text: String
  /// The outcome while nothing is answered, which the workbook shows until a program has calculated.
  var whenBlank: Outcome

  static func constant(_ outcome: Outcome) -> OutcomeFormula {
    OutcomeFormula(text: outcome.sheetNumber, whenBlank: outcome)
  }

  static func all(_ members: [OutcomeFormula]) -> OutcomeFormula {
    joined(members, "MIN", empty: .met) { $0.all }
  }

  static func any(_ members: [OutcomeFormula]) -> OutcomeFormula {
    joined(members, "MAX", empty: .notMet) { $0.any }
  }

  static func none(_ members: [OutcomeFormula]) -> OutcomeFormula {
    let any = any(members)
    return OutcomeFormula(text: "(1-\(any.text))", whenBlank: any.whenBlank.negated)
  }

  /// Met if `count` members are met; not met if that is no longer possible.
  static func atLeast(_ count: Int, _ members: [OutcomeFormula]) -> OutcomeFormula {
    var tally = OutcomeTally()
    for member in members { tally.count(member.whenBlank) }
    func sum(_ comparison: String) -> String {
      members.isEmpty ? "0" : members.map { "(\($0.text)\(comparison))" }.joined(separator: "+")
    }
    return OutcomeFormula(
      text: "IF(\(sum("=1"))>=\(count),1,IF(\(sum(">0"))<\(count),0,0.5))", whenBlank: tally.atLeast(count))
  }

  /// The own answer to a requirement counts where its rule is unanswered.
  static func firstAnswered(_ rule: OutcomeFormula, else own: OutcomeFormula) -> OutcomeFormula {
    OutcomeFormula(
      text: "IF(\(rule.text)=0.5,\(own.text),\(rule.text))",
      whenBlank: rule.whenBlank == .unanswered ? own.whenBlank : rule.whenBlank)
  }

  private static func joined(
    _ members: [OutcomeFormula], _ function: String, empty: Outcome, _ outcome: (OutcomeTally) -> Outcome
  ) -> OutcomeFormula {
    guard let first = members.first else { return .constant(empty) }
    guard members.count > 1 else { return first }
    var tally = OutcomeTally()
    for member in members { tally.count(member.whenBlank) }
    return OutcomeFormula(
      text: "\(function)(\(members.map(\.text).joined(separator: ",")))", whenBlank: outcome(tally))
  }
}

extension Outcome {
  /// The number that stands for the outcome in the sheet of requirements.
  var sheetNumber: String {
    switch self {
    case .met: "1"
    case .notMet: "0"
    case .unanswered: "0.5"
    }
  }
}
