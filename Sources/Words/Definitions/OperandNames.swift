import Model

extension Catalogue {
  /// The question or title to which a name in the rules of `indicator` refers.
  func name(of operand: Operand, in indicator: Indicator) -> String {
    switch operand {
    case .answer(let id):
      indicator.questions.first { $0.id == id }?.ask ?? indicator.criteria.first { $0.code == id }?.ask
        ?? (id == indicator.notApplicableQuestion ? say("trace-na-question") : id)
    case .measure(let id): indicator.measures.first { $0.id == id }?.title ?? id
    case .parameter(let id): indicator.parameters.first { $0.id == id }?.title ?? id
    case .number(let number): number.description
    }
  }
}
