/// What an item says of itself under a gender equality marker.
package enum MarkerState: Hashable, Sendable {
  /// No marker: nobody has looked.
  case unscreened
  /// The code at a position of a scale; 0 on most scales means looked at and not targeted.
  case code(scale: Int, position: Int)
  /// A marker stands there that no scale has: neither screened nor unscreened.
  case unreadable
}
