/// What became of an entity.
package enum Succession: Hashable, Sendable {
  /// The same body under a new code: its series goes on.
  case renamed(to: String)
  /// Another body took over: its series ends.
  case replaced(by: String)
}
