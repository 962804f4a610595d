import Model

/// Finds definitions that nothing uses.
///
/// Entities would answer such questions for no purpose.
struct UnusedNames {
  let names: DefinedNames

  func check() {
    for (code, entry) in names.unused(.criterion) { entry.noteAtKey(.definitionCriterionUnused, found: code) }
    for kind in [DefinedNames.Kind.question, .measure, .parameter] {
      for (name, entry) in names.unused(kind) { entry.noteAtKey(.definitionNameUnused, found: name) }
    }
  }
}
