/// How a claimed rating compares with the derived one.
package enum Agreement: String, CaseIterable, Sendable {
  case same
  case claimHigher = "claim-higher"
  case claimLower = "claim-lower"
  /// One of them is on the scale and the other is not.
  case different
  /// The claim is higher, and questions are unanswered whose answers could support it.
  case open
}
