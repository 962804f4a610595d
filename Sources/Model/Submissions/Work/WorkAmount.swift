/// The money of an item that a measure adds up.
package enum WorkAmount: String, CaseIterable, Sendable {
  case budget, expenditure
}
