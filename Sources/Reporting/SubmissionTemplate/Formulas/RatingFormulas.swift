import Model

/// The formulas for the rating that the answers to one indicator support.
struct RatingFormulas {
  let framework: Framework
  let indicator: Indicator
  let cells: RequirementCells

  /// The code of the rating; an empty text while nothing is answered.
  var supported: String {
    ifAnswered(notApplicable(first(of: "=1")))
  }

  /// The highest rating that unanswered questions leave possible.
  var highest: String {
    ifAnswered(notApplicable(first(of: ">0")))
  }

  /// The highest level whose outcome passes the comparison, or the lowest of the scale.
  private func first(of comparison: String) -> String {
    let lowest = SheetFormula.quoted(framework.scale.levels.first?.code ?? "")
    return indicator.levelRules.sorted { $0.level < $1.level }.reduce(lowest) { rest, rule in
      guard let row = cells.levels[rule.level] else { return rest }
      let code = SheetFormula.quoted(framework.scale.levels[rule.level].code)
      return "IF(\(RequirementCells.address(row, .value))\(comparison),\(code),\(rest))"
    }
  }

  private func notApplicable(_ rating: String) -> String {
    guard let row = cells.notApplicable, let code = Rating.notApplicable.outsideCode else { return rating }
    return "IF(\(RequirementCells.address(row, .value))=1,\(SheetFormula.quoted(code)),\(rating))"
  }

  private func ifAnswered(_ rating: String) -> String {
    guard let answers = cells.answers else { return "\"\"" }
    return "IF(SUMPRODUCT((\(answers)<>\"\")*1)=0,\"\",\(rating))"
  }
}
