/// The gender equality marker of a work item.
package enum MarkerState: Hashable, Sendable {
  /// The item has no marker.
  case unscreened
  /// The item has the code at this position of a scale. On most scales code 0 means "screened, but not targeted".
  case code(scale: Int, position: Int)
  /// The item has a marker that is not on its scale. It counts as neither screened nor unscreened.
  case unreadable
}
