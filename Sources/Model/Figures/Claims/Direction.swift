/// Whether a share rose or fell between two years.
package enum Direction: String, CaseIterable, Sendable { case up, down }
