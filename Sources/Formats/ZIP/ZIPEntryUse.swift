/// What is done with a file in an archive.
package enum ZIPEntryUse: Sendable {
  case wanted
  /// It is unpacked, so that its content shows whether it is wanted.
  case possible
  /// It is named among the others.
  case other
  /// It is not mentioned.
  case passedOver
}
