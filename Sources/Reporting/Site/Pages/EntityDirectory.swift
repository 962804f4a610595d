import Model

/// All entities of a year by type, with links to their pages.
struct EntityDirectory {
  let view: ReportView
  let edition: ReportEdition

  var context: [[String: Any]] {
    view.entitiesByType(edition).map { type, entities in
      [
        "heading": view.words.say("directory-heading", ["type": .text(type), "n": .count(entities.count)]),
        "entities": entities.map { entity in
          ["code": entity.code, "name": entity.name, "link": view.links.entity(entity.code) ?? ""]
        },
      ]
    }
  }
}
