import Model

/// Replaces an indicator of the definitions with an edited version from another file.
package enum IndicatorReplacement {
  /// The definitions with the indicator from the file at `path` in the framework `id`, and the number of that
  /// indicator.
  ///
  /// - Throws: `RunError.definitionsInvalid` with every mistake in the file, including an unknown indicator number.
  package static func replace(
    with path: String, in id: String, of definitions: Definitions
  ) throws -> (definitions: Definitions, number: String) {
    guard let index = definitions.frameworks.firstIndex(where: { $0.id == id }) else { return (definitions, "") }
    let framework = definitions.frameworks[index]
    let folder = path.contains("/") ? String(path[..<path.lastIndex(of: "/")!]) : "."
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let document = DefinitionDocument(name, below: folder.isEmpty ? "/" : folder) { root, mistakes, fingerprint in
      let indicator = IndicatorFile(framework: framework, markers: definitions.markers, mistakes: mistakes)
        .read(root, fingerprint: fingerprint)
      if let indicator, framework.position(ofIndicator: indicator.number) == nil {
        root.unrestrictedTable()?.first { $0.0 == "number" }?.1.noteUnknown(
          indicator.number, among: framework.indicators.map(\.number))
      }
      return indicator
    }
    guard document.findings.isEmpty, let indicator = document.value,
      let position = framework.position(ofIndicator: indicator.number)
    else { throw RunError.definitionsInvalid(document.findings) }
    var changed = definitions
    changed.frameworks[index].indicators[position] = indicator
    return (changed, indicator.number)
  }
}
