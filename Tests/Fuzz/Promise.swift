/// Ends the program if a property does not hold.
///
/// Unlike `precondition`, it also prints the message in a release build.
func promise(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
  if !holds { fatalError(otherwise()) }
}
