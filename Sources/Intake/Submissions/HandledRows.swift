/// Counts the records that were used or left out with a reason.
///
/// Only one reader uses this object, for one record at a time, so exclusivity is not checked.
final class HandledRows {
  @exclusivity(unchecked) private(set) var count = 0

  func add() { count &+= 1 }
}
