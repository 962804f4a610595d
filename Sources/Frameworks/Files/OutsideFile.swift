import Model

/// Reads `outside.yaml`: what others list and publish.
struct OutsideFile {
  /// The codes of all entities; nil if these could not be read, so that any code may be one of them.
  let codes: [String]?
  /// The ids of the frameworks.
  let frameworks: [String]

  func read(_ root: Entry) -> OutsideFacts? {
    guard let table = root.table(.outside) else { return nil }
    let list = table["list"].map(readList)
    let published = table["published"].map { $0.nonEmptyList()?.map(readShare) }
    guard list.map({ $0 != nil }) ?? true, published.map({ $0?.allSatisfy { $0 != nil } == true }) ?? true else {
      return nil
    }
    return OutsideFacts(list: list ?? nil, published: (published ?? nil)?.compactMap { $0 } ?? [])
  }

  private func readList(_ entry: Entry) -> OutsideFacts.List? {
    guard let table = entry.table(.outsideList) else { return nil }
    let title = table.required("title")?.prose()
    let source = table.required("source")?.prose()
    guard let entries = table.required("members")?.nonEmptyList() else { return nil }
    var names: Set<String> = []
    var members: [OutsideFacts.Member] = []
    for entry in entries {
      guard let member = readMember(entry) else { continue }
      if !names.insert(member.name).inserted { entry.note(.definitionKeyTwice, found: member.name) }
      members.append(member)
    }
    guard let title, let source, members.count == entries.count, names.count == members.count else { return nil }
    return OutsideFacts.List(title: title, source: source, members: members)
  }

  private func readMember(_ entry: Entry) -> OutsideFacts.Member? {
    guard let table = entry.table(.outsideMember) else { return nil }
    let name = table.required("name")?.text()
    guard let entries = table.required("entities")?.list() else { return nil }
    let entities = entries.compactMap { known($0, codes) }
    guard let name, entities.count == entries.count else { return nil }
    return OutsideFacts.Member(name: name, entities: entities)
  }

  private func readShare(_ entry: Entry) -> OutsideFacts.PublishedShare? {
    guard let table = entry.table(.publishedShare) else { return nil }
    let framework = table.required("framework").flatMap { known($0, frameworks) }
    let year = table.required("year")?.year()
    let entity = table["entity"].map { known($0, codes) }
    let percent = table.required("percent")?.wholeNumber()
    let source = table.required("source")?.prose()
    if let percent, percent > 100 { table["percent"]?.note(.definitionValueWrong, ["wanted": "percent"]) }
    guard let framework, let year, let percent, percent <= 100, let source, entity.map({ $0 != nil }) ?? true else {
      return nil
    }
    return OutsideFacts.PublishedShare(
      framework: framework, year: year, entity: entity ?? nil, percent: percent, source: source)
  }

  /// The text, if it is one of `names` or these are not known.
  private func known(_ entry: Entry, _ names: [String]?) -> String? {
    guard let text = entry.text() else { return nil }
    guard let names, !names.contains(text) else { return text }
    entry.noteUnknown(text, among: names)
    return nil
  }
}
