/// The parts of a framework that could not be read, so that the files of its indicators can be checked all the same.
struct FrameworkGaps: OptionSet, Sendable {
  let rawValue: Int

  static let years = FrameworkGaps(rawValue: 1)
  static let scale = FrameworkGaps(rawValue: 2)
  static let areas = FrameworkGaps(rawValue: 4)
  static let derives = FrameworkGaps(rawValue: 8)
  /// Any other mistake in `framework.yaml`.
  static let other = FrameworkGaps(rawValue: 16)
}
