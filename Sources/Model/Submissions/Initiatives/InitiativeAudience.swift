/// Who reads the pages on initiatives.
package enum InitiativeAudience: Hashable, Sendable {
  /// Anybody: only what entities marked as public.
  case everyone
  /// The secretariat of the network: everything.
  case secretariat
  /// An entity, by its code: its own initiatives and those that are public.
  case entity(String)

  /// Whether the audience may see an initiative; otherwise it is only counted.
  package func sees(_ initiative: Initiative) -> Bool {
    switch self {
    case .everyone: initiative.isPublic
    case .secretariat: true
    case .entity(let code): initiative.isPublic || initiative.entities.contains(code)
    }
  }
}
