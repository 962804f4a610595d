/// How a claimed rating compares with the derived one.
package enum Agreement: String, CaseIterable, Sendable {
  case same
  case claimHigher = "claim-higher"
  case claimLower = "claim-lower"
  /// One rating is on the scale and the other is not.
  case different
  /// The claimed rating is higher, and answers to the unanswered questions could still support it.
  case open
}
