import Model

extension SessionBriefing {
  /// The key messages of the session, each with its values and whether its conditions hold.
  ///
  /// - Parameter figures: the values of the figures of the report, by their names.
  package func proposedMessages(_ figures: [String: FigureValue]) -> [ProposedMessage] {
    session.messages.map { message in
      let values = message.numbers.map { value($0.subject, figures) }
      let conditions = message.conditions.map { condition in
        value(condition.subject, figures).map { condition.holds(for: $0.decimal) }
      }
      let state: ProposedMessage.State =
        conditions.contains(false) ? .fails : values.contains(nil) || conditions.contains(nil) ? .unknown : .holds
      return ProposedMessage(message: message, values: values, state: state)
    }
  }

  /// The names of figures that messages need and the report does not have, with their places.
  package func unknownFigures(_ figures: [String: FigureValue]) -> [(name: String, place: SourcePlace)] {
    session.messages.flatMap { message in
      (message.numbers.map { ($0.subject, $0.place) } + message.conditions.map { ($0.subject, $0.place) }).compactMap {
        subject, place in
        // What is no name of a figure at all was told when the file was read.
        guard case .figure(let name) = subject, figures[name] == nil, FigureName(name) != nil else { return nil }
        return (name, place)
      }
    }
  }

  private func value(_ subject: SessionMessage.Subject, _ figures: [String: FigureValue]) -> FigureValue? {
    switch subject {
    case .figure(let name): figures[name]
    case .count(let name): SessionCount(rawValue: name).map { .count(self[$0]) }
    }
  }
}

extension FigureValue {
  /// The value that conditions compare: of shares the per cent, else the number as it is shown.
  var decimal: ExactDecimal {
    let one = ExactDecimal.unitsPerOne
    return switch self {
    case .count(let number): ExactDecimal(units: Int64(number) * one)
    case .share(let share), .partOfWhole(let share):
      ExactDecimal(units: share.whole > 0 ? Int64(share.part) * 100 * one / Int64(share.whole) : 0)
    case .shareBound(let number), .points(let number): ExactDecimal(units: Int64(number) * one / 100)
    case .coefficient(let number), .probability(let number): ExactDecimal(units: Int64(number) * one / 10_000)
    }
  }
}
