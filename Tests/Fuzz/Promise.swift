/// Ends the program where something does not hold; unlike `precondition`, it says what, in a release build as well.
func promise(_ holds: Bool, _ otherwise: @autoclosure () -> String) {
  if !holds { fatalError(otherwise()) }
}
