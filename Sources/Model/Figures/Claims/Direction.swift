/// Which way something went between two years.
package enum Direction: String, CaseIterable, Sendable { case up, down }
