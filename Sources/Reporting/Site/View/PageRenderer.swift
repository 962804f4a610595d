import Formats
import Model
import Mustache
import Words

/// Renders the built-in templates with values.
struct PageRenderer {
  private let library: MustacheLibrary
  private let words: Catalogue

  init(words: Catalogue) throws {
    self.words = words
    let templates: [(String, [UInt8])] = [
      ("page", PackageResources.page_html), ("system", PackageResources.system_html),
      ("indicator", PackageResources.indicator_html), ("entity", PackageResources.entity_html),
      ("bars", PackageResources.bars_html), ("legend", PackageResources.legend_html),
      ("requirements", PackageResources.requirements_html), ("facts", PackageResources.facts_html),
      ("why", PackageResources.why_html), ("findings", PackageResources.findings_html),
      ("changes", PackageResources.changes_html),
      ("trend", PackageResources.trend_html), ("explorer", PackageResources.explorer_html),
      ("coverage", PackageResources.coverage_html), ("agreement", PackageResources.agreement_html),
      ("holds-back", PackageResources.holds_back_html), ("bounds", PackageResources.bounds_html),
      ("decomposition", PackageResources.decomposition_html), ("claims", PackageResources.claims_html),
      ("compare", PackageResources.compare_html), ("method", PackageResources.method_html),
      ("quality", PackageResources.quality_html), ("release", PackageResources.release_html),
      ("figures", PackageResources.figures_html), ("framework", PackageResources.framework_html),
      ("companion", PackageResources.companion_html), ("parts", PackageResources.parts_html),
      ("measured", PackageResources.measured_html), ("values", PackageResources.values_html),
      ("names", PackageResources.names_html), ("input-legend", PackageResources.input_legend_html),
      ("follow-up", PackageResources.follow_up_html),
      ("follow-up-group", PackageResources.follow_up_group_html), ("answers", PackageResources.answers_html),
      ("recommendation", PackageResources.recommendation_html),
      ("approaches", PackageResources.approaches_html),
      ("initiatives", PackageResources.initiatives_html), ("initiative-group", PackageResources.initiative_group_html),
      ("initiative-clusters", PackageResources.initiative_clusters_html),
      ("initiative-pair", PackageResources.initiative_pair_html), ("session", PackageResources.session_html),
    ]
    var library = MustacheLibrary()
    for (name, bytes) in templates { try library.register(String(decoding: bytes, as: UTF8.self), named: name) }
    self.library = library
  }

  /// Renders a page from a template and its values.
  func page(_ template: String, at path: String, _ context: [String: Any]) throws -> ReportFile {
    ReportFile(path: path, text: try text(template, at: path, context))
  }

  /// Renders a template and makes control characters in the result visible, since texts from files and definitions may
  /// contain anything.
  ///
  /// - Throws: `TemplateError` if the template uses a name that is missing from `context`.
  func text(_ template: String, at path: String, _ context: [String: Any]) throws -> String {
    let missing = MissingNames()
    let depth = path.count { $0 == "/" }
    let frame: [String: Any] = [
      "w": TemplateWords(words: words, missing: missing), "lang": words.language.rawValue,
      "dir": words.language.direction, "root": String(repeating: "../", count: depth),
    ]
    let values = TemplateValues(values: context.merging(frame) { own, _ in own }, missing: missing)
    guard let text = library.render(values, withTemplate: template) else {
      throw TemplateError(template: template, names: [template])
    }
    guard missing.names.isEmpty else { throw TemplateError(template: template, names: missing.names) }
    return VisibleText.escaped(text)
  }
}

/// A template uses values that its page does not provide, which is a programming error.
package struct TemplateError: Error, Equatable {
  package let template: String
  package let names: [String]
}
