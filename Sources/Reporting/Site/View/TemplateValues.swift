import Mustache
import Words

/// The names that templates used but pages did not provide.
final class MissingNames {
  private(set) var names: [String] = []

  func note(_ name: String) { names.append(name) }
}

/// The values of a page.
///
/// Mustache asks it last for every name, so a name that is not found here is missing altogether.
struct TemplateValues: MustacheParent {
  let values: [String: Any]
  let missing: MissingNames

  func child(named name: String) -> Any? {
    guard let value = values[name] else {
      missing.note(name)
      return nil
    }
    return value
  }
}

/// The words of the catalogue, available to templates under `w`.
struct TemplateWords: MustacheParent {
  let words: Catalogue
  let missing: MissingNames

  func child(named key: String) -> Any? {
    guard let text = words.textIfPresent(key) else {
      missing.note("w.\(key)")
      return nil
    }
    return text
  }
}
