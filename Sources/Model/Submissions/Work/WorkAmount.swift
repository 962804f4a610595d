/// The amount of a work item that a measure adds up.
package enum WorkAmount: String, CaseIterable, Sendable {
  case budget, expenditure
}
