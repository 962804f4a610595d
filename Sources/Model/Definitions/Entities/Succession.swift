/// How an entity was renamed or replaced.
package enum Succession: Hashable, Sendable {
  /// The same body has a new code. Its time series continues.
  case renamed(to: String)
  /// Another body took over. The time series ends.
  case replaced(by: String)

  /// The code of the successor.
  package var code: String {
    switch self {
    case .renamed(let code), .replaced(let code): code
    }
  }
}
