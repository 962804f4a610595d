import Model

/// All entities of a year by type, each with the way to its page.
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
