/// How an entity was renamed or replaced.
package enum Succession: Hashable, Sendable {
  /// The same body has a new code, and its series of ratings continues under it.
  case renamed(to: String)
  /// Another body took over, and the series of ratings ends.
  case replaced(by: String)
}
