/// Counts the records that were used or left out with a reason.
///
/// Only one reader uses this object, one record at a time, so exclusive access is not checked at run time.
final class HandledRows {
  @exclusivity(unchecked) private(set) var count = 0

  func add() { count &+= 1 }
}
