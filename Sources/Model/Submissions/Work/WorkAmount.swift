/// Which amount of each work item a measure adds up.
package enum WorkAmount: String, CaseIterable, Sendable {
  case budget, expenditure
}
