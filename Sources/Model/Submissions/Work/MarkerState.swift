/// The gender equality marker of a work item.
package enum MarkerState: Hashable, Sendable {
  /// The item has no marker; it has not been screened.
  case unscreened
  /// A code, by its position on a scale. On most scales, position 0 means screened and not targeted.
  case code(scale: Int, position: Int)
  /// The file gives a marker that is on no scale. The item counts neither as screened nor as unscreened.
  case unreadable
}
