import Foundation
import TestFolders

/// A folder of definitions with an invented framework of one indicator; all its entities are invented, two of them are called fictional.
enum InventedDefinitions {
  /// Writes the folder `definitions` into `folder`.
  ///
  /// - Parameter examples: further examples of the indicator, as they stand in its file.
  static func write(into folder: TemporaryFolder, examples: String = "") throws {
    try folder.write("definitions/entities.csv", entities)
    try folder.write("definitions/example-1/framework.yaml", framework)
    try folder.write("definitions/example-1/01-wells.yaml", indicator + examples)
  }

  static let entities = """
    code,name,type,counted,expected_from,expected_until,succession
    EXW,Example Agency for Water,fictional,yes,2020,,
    EXH,Example Agency for Health,fictional,yes,2020,,
    REAL1,First real-looking body,Entities,yes,2020,,
    REAL2,Second real-looking body,Entities,yes,2020,,
    RECORD,A record that is not counted,Entities,no,2020,,

    """

  static let framework = """
    id: example-1
    title: Example framework
    about: An invented framework.
    years: { from: 2020 }
    source: invented
    final: claimed
    derives: yes
    denominator: rated
    scale:
      levels:
        - { code: missing, title: Missing requirements, symbol: "M" }
        - { code: approaches, title: Approaches requirements, symbol: "A" }
        - { code: meets, title: Meets requirements, symbol: "+" }
      requirements_met_from: meets
      outside:
        - { code: not-applicable, title: Not applicable, symbol: "n/a" }
        - { code: not-reported, title: Not reported, symbol: "·" }
        - { code: under-review, title: Under review, symbol: "?" }
    areas: [Planning]

    """

  /// Approaches takes a list of wells, meets that at least half of them are open.
  static let indicator = """
    number: "1"
    title: Wells
    area: Planning
    work: [operational]
    about: Whether wells are open.
    source: invented
    criteria:
      1.a1:
        text: A list of wells is kept.
        ask: Is a list of wells kept?
        confirmed: no
      1.m1:
        text: At least half of the wells are open.
        ask: Is at least half of the wells open?
        confirmed: no
        rule: { measure: open_percent, at_least: 50 }
    questions:
      open_wells: { type: count, ask: "How many wells are open?" }
      all_wells: { type: count, ask: "How many wells are there?" }
    measures:
      open_percent:
        title: Share of wells that are open
        percent: { part: open_wells, whole: all_wells }
    not_applicable:
      text: There are no wells.
      all:
        - { answer: 1.na, is: yes }
    levels:
      meets:
        text: open wells
        includes: approaches
        all: [1.m1]
      approaches:
        text: a list
        all: [1.a1]
      missing:
        text: No list is kept.
    examples:
      - case: all is in place
        year: 2025
        answers: { 1.a1: yes, open_wells: 5, all_wells: 10 }
        level: meets

    """
}
