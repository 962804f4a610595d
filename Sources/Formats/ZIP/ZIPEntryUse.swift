/// How a file in an archive is used.
package enum ZIPEntryUse: Sendable {
  case wanted
  /// The file is unpacked, because only its content shows whether it is wanted.
  case possible
  /// The file is listed as not read.
  case other
  /// The file is ignored without a finding.
  case passedOver
}
