import Formats
import Model

/// Finds indicators that a cell names beside its own subject.
extension Vocabulary {
  /// The indicator that a text names, as `un-swap-3.0/6`; nil if it names none.
  ///
  /// A number alone is an indicator of the framework that is assumed for the year.
  func indicatorCode(_ text: String, year: Int?) -> String? {
    if let slash = text.lastIndex(where: { $0 == "/" || $0 == ":" || $0 == " " }),
      let terms = terms(text[..<slash].description.trimmingWhitespace)
    {
      return Self.code(text[text.index(after: slash)...].description, in: terms.framework)
    }
    let assumed = assumable.filter { framework in year.map { framework.years.contains($0) } ?? false }
    return assumed.count == 1 ? Self.code(text, in: assumed[0]) : nil
  }

  private static func code(_ text: String, in framework: Framework) -> String? {
    guard let position = IndicatorName(text).position(in: framework) else { return nil }
    return "\(framework.id)/\(framework.indicators[position].number)"
  }
}
