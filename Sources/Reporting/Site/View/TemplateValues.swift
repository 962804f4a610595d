import Mustache
import Words

/// The names for which templates asked in vain.
final class LackingNames {
  private(set) var names: [String] = []

  func note(_ name: String) { names.append(name) }
}

/// The values of a page.
///
/// It is asked last for every name, so a name that it lacks is lacking altogether.
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

/// The words that stand in templates, under `w`.
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
