/// The direction of a change between two years.
package enum Direction: String, CaseIterable, Sendable { case up, down }
