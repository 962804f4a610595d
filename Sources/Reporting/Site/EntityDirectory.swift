import Model

/// All entities of a year by type, each with the way to its page.
struct EntityDirectory {
  let view: ReportView
  let edition: ReportEdition

  var context: [[String: Any]] {
    let codes = Set(edition.coverage.reported + edition.coverage.absent)
    let listed = view.report.entities.entities.filter { codes.contains($0.code) }
    return view.groups(edition, .type).map(\.key).map { type in
      let entities = listed.filter { $0.type == type }
      return [
        "heading": view.words.say("directory-heading", ["type": .text(type), "n": .count(entities.count)]),
        "entities": entities.map { entity in
          ["code": entity.code, "name": entity.name, "link": view.links.entity(entity.code) ?? ""]
        },
      ]
    }
  }
}
