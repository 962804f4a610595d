import Mustache
import Words

/// The names that templates used but pages did not provide.
final class LackingNames {
  private(set) var names: [String] = []

  func note(_ name: String) { names.append(name) }
}

/// The values of a page.
///
/// Mustache asks it last for every name, so a name that is not found here is missing altogether.
struct TemplateValues: MustacheParent {
  let values: [String: Any]
  let lacking: LackingNames

  func child(named name: String) -> Any? {
    guard let value = values[name] else {
      lacking.note(name)
      return nil
    }
    return value
  }
}

/// The words of the catalogue, available to templates under `w`.
struct TemplateWords: MustacheParent {
  let words: Catalogue
  let lacking: LackingNames

  func child(named key: String) -> Any? {
    guard let text = words.sayIfKnown(key) else {
      lacking.note("w.\(key)")
      return nil
    }
    return text
  }
}
