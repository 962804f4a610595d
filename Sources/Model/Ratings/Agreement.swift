/// How a claimed rating compares with the derived one.
package enum Agreement: String, CaseIterable, Sendable {
  case same
  case claimHigher = "claim-higher"
  case claimLower = "claim-lower"
  /// One of them is on the scale and the other is not.
  case different
  /// Questions are unanswered that could raise the derived rating, and the claim is not below what is answered.
  case open
}
