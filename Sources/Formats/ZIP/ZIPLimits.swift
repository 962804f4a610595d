import Model

/// The limits for the parts of an archive, which is refused if it exceeds one.
package enum ZIPLimits {
  /// Bytes of the archive itself.
  static let maxArchiveSize = 64 << 20
  /// Files and folders in it.
  static let maxEntries = 1_000
  /// Bytes of its directory, which the library keeps in memory.
  static let maxDirectorySize = 1 << 20
  /// Bytes of all its files when unpacked.
  static let maxBytes = 256 << 20
  /// The maximum ratio of unpacked to packed size; tables usually shrink to about a twentieth.
  static let maxRatio = 100
  /// The size in bytes up to which the ratio of a file does not matter.
  static let smallFile = 1 << 20
  /// Bytes of a name.
  static let maxNameLength = 255

  /// A limit in bytes, in the form in which findings state it.
  static func phrase(_ bytes: Int) -> PhraseKey { PhraseKey("limit-megabytes", ["limit": "\(bytes >> 20)"]) }
}
