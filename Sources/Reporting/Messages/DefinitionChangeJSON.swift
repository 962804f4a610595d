import Formats
import Model
import Words

/// Changes between two sets of definitions for other programs: one JSON object per line.
package enum DefinitionChangeJSON {
  package static func lines(_ changes: [DefinitionChange], said: ChangeWords) -> String {
    changes.reduce(into: "") { $0 += line($1, said) + "\n" }
  }

  private static func line(_ change: DefinitionChange, _ said: ChangeWords) -> String {
    var json = JSONWriter()
    json.object {
      $0.member("framework", change.framework)
      $0.member("indicator", change.indicator)
      $0.member("subject", change.subject.rawValue)
      $0.member("name", change.name)
      $0.member("change", change.kind)
      $0.member("before", said.before(change))
      $0.member("after", said.after(change))
      $0.member("text", said.sentence(change))
    }
    return json.text
  }
}
