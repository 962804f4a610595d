/// How large the parts of an archive may be before it is refused.
package enum ZIPLimits {
  /// Bytes of the archive itself.
  static let largestArchive = 64 << 20
  /// Files and folders in it.
  static let mostEntries = 1_000
  /// Bytes of its directory, all of which the library keeps.
  static let largestDirectory = 1 << 20
  /// Bytes of all its files when unpacked.
  static let mostBytes = 256 << 20
  /// How many times larger a file may become by being unpacked; tables shrink to a twentieth or so.
  static let highestRatio = 100
  /// Bytes of a file for which the ratio does not matter.
  static let smallFile = 1 << 20
  /// Bytes of a name.
  static let longestName = 255

  /// A limit of whole mebibytes as findings name it.
  static func text(_ bytes: Int) -> String { "\(bytes >> 20) MiB" }
}
