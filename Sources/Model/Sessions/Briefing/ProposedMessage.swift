/// A key message, and whether its conditions hold.
package struct ProposedMessage: Hashable, Sendable {
  package var message: SessionMessage
  /// The values of its numbers, in their order; nil if a figure is not in the report.
  package var values: [FigureValue?]
  package var state: State

  package init(message: SessionMessage, values: [FigureValue?], state: State) {
    self.message = message
    self.values = values
    self.state = state
  }

  package enum State: String, CaseIterable, Sendable {
    case holds
    case fails
    /// A figure is not in the report, so that nothing can be said.
    case unknown
  }
}
