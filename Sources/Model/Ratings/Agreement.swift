/// How a claimed rating stands to the derived one.
package enum Agreement: String, CaseIterable, Sendable {
  case same
  case claimHigher = "claim-higher"
  case claimLower = "claim-lower"
  /// One is on the scale and the other is not.
  case different
  /// The claim is higher, and answers that are still missing could bear it out.
  case open
}
