import Model

/// Rates the examples of every indicator and reports those whose result is not the expected one.
///
/// ```swift
/// for finding in ExampleCheck.findings(definitions) {
///   print(finding.place.file, finding.code.rawValue)
/// }
/// ```
package enum ExampleCheck {
  package static func findings(_ definitions: Definitions) -> [Finding] {
    definitions.frameworks.flatMap { framework in
      framework.indicators.flatMap { indicator in
        indicator.examples.compactMap { example in
          RatedExample(example, of: indicator, scale: framework.scale).finding
        }
      }
    }
  }
}
