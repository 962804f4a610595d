import Model

/// A session as far as it could be read, with the places of what can be checked only when all files are read.
struct SessionDraft: Sendable {
  /// A name with its place.
  struct Named: Sendable {
    var name: String
    var place: SourcePlace
  }

  var session: NetworkSession
  /// To whom decisions are addressed.
  var addressees: [Named] = []
  /// What decisions, products, task forces and issues for committees follow from.
  var follows: [Follows] = []

  /// A link from something of the session to a recommendation or a decision.
  struct Follows: Sendable {
    /// The id of the decision; nil for a task force, a product or an issue for a committee.
    var decision: String?
    var target: Named
  }
}
