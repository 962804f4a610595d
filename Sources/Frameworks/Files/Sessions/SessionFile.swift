import Model

/// Reads the file `session.yaml` of one year.
struct SessionFile {
  let year: Int
  let names: SessionNames
  private(set) var draft: SessionDraft

  static func read(_ root: Entry, year: Int, path: String, names: SessionNames) -> SessionDraft? {
    guard let table = root.table(.annualSession) else { return nil }
    var file = SessionFile(
      year: year, names: names, draft: SessionDraft(session: NetworkSession(year: year, file: path)))
    file.readHead(table, root)
    file.readAgenda(table)
    for (id, entry) in table["task_forces"]?.nonEmptyTable() ?? [] { file.readTaskForce(id, entry) }
    for entry in table["expert_meetings"]?.nonEmptyList() ?? [] { file.readMeeting(entry) }
    for entry in table["decisions"]?.nonEmptyList() ?? [] { file.readDecision(entry) }
    if let committees = table["committees"]?.table(.committees) { file.readCommittees(committees) }
    file.draft.session.messages = (table["messages"]?.nonEmptyList() ?? []).compactMap(MessageEntry.read)
    file.checkDecisions(table)
    return file.draft
  }

  private mutating func readHead(_ table: Table, _ root: Entry) {
    draft.session.number = table["number"]?.positiveNumber()
    draft.session.place = table["place"]?.publicProse() ?? ""
    draft.session.host = table["host"].flatMap(names.entity)
    draft.session.theme = table["theme"]?.publicProse() ?? ""
    draft.session.note = table["note"]?.publicProse() ?? ""
    draft.session.source = table["source"]?.prose() ?? ""
    readDates(table, root)
  }

  private mutating func readDates(_ table: Table, _ root: Entry) {
    if let commission = table["commission"]?.table(.commission), let opens = commission.required("opens")?.date() {
      draft.session.commission = .init(number: commission["number"]?.positiveNumber(), opens: opens)
      check(year: opens, commission["opens"])
    }
    if let dates = table["dates"]?.table(.session), let days = Entry.days(dates) {
      draft.session.statedDays = days
      check(year: days.first, dates["first"])
      if let opens = draft.session.commission?.opens, days.last >= opens {
        dates["last"]?.note(.sessionNotBeforeCommission, ["opens": opens.description])
      }
    }
    if ["commission", "dates"].allSatisfy({ table[$0] == nil && !table.isUnreadable($0) }) {
      root.note(.sessionDateLacking, found: nil)
    }
  }

  private func check(year date: CalendarDate, _ entry: Entry?) {
    if date.year != year { entry?.note(.sessionDateYear, ["year": String(year)]) }
  }

  private mutating func readAgenda(_ table: Table) {
    for (number, entry) in table["agenda"]?.nonEmptyTable() ?? [] {
      guard let item = entry.table(.agendaItem), let title = item.required("title")?.publicProse() else { continue }
      draft.session.agenda.append(
        SessionAgendaItem(
          number: number, title: title, paper: item["paper"]?.choice(of: SessionPaper.self),
          note: item["note"]?.publicProse() ?? ""))
    }
  }

  private mutating func readMeeting(_ entry: Entry) {
    guard let table = entry.table(.expertMeeting) else { return }
    let title = table.required("title")?.publicProse()
    guard let days = Entry.days(table), let title else { return }
    draft.session.expertMeetings.append(
      SessionExpertMeeting(
        title: title, first: days.first, last: days.last, place: table["place"]?.publicProse() ?? "",
        organizers: table["organizers"]?.nonEmptyList()?.compactMap { $0.publicProse() } ?? [],
        report: table["report"]?.text() ?? ""))
  }

  private mutating func readTaskForce(_ id: String, _ entry: Entry) {
    let isSound =
      id.utf8.count <= 40 && id.utf8.first.map { (0x61...0x7A).contains($0) } == true
      && id.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
      && names.register.addressee(id) == nil
    if !isSound { entry.noteAtKey(.sessionTaskForceID, found: id) }
    var force = SessionTaskForce(id: id, title: id, place: entry.keyEntry.place)
    defer { draft.session.taskForces.append(force) }
    guard let table = entry.table(.taskForce) else { return }
    force.title = table.required("title")?.publicProse() ?? id
    force.lead = table["lead"].flatMap(names.entity)
    if table["lead"] == nil, !table.isUnreadable("lead") { entry.noteAtKey(.sessionLeadLacking, found: id) }
    force.members = distinct(table["members"]?.nonEmptyList()?.compactMap(names.entity) ?? [])
    force.follows = follows(table["follows"], of: nil)
    force.hasEnded = table["ended"]?.flag() ?? false
    for product in table["products"]?.nonEmptyList() ?? [] {
      if let product = readProduct(product) { force.products.append(product) }
    }
  }

  private mutating func readProduct(_ entry: Entry) -> SessionTaskForce.Product? {
    guard let table = entry.table(.product), let title = table.required("title")?.publicProse() else { return nil }
    var product = SessionTaskForce.Product(title: title, place: entry.place)
    product.due = table["due"]?.date()
    product.status = table["status"]?.sessionStatus()
    product.follows = follows(table["follows"], of: nil)
    product.evidence = table["evidence"]?.publicProse() ?? ""
    product.indicators = table["indicators"].flatMap(names.common.indicators) ?? [:]
    if let due = product.due, let first = draft.session.days?.first, due < first {
      table["due"]?.note(.sessionProductEarly, ["date": first.description])
    }
    return product
  }

  private mutating func readDecision(_ entry: Entry) {
    guard let table = entry.table(.sessionDecision) else { return }
    let number = table.required("number").flatMap(paragraph)
    let text = table.required("text")?.publicProse()
    let theme = table["theme"].map(names.common.theme) ?? "coordination"
    guard let number, let text, let theme else { return }
    var decision = SessionDecision(number: number, text: text, theme: theme, place: entry.place)
    let id = draft.session.id(of: decision)
    for member in table["to"]?.nonEmptyList() ?? [] {
      guard let name = member.text() else { continue }
      let known = names.current(name) ?? name
      if !decision.addressees.contains(known) { decision.addressees.append(known) }
      draft.addressees.append(.init(name: name, place: member.place))
    }
    if table["to"] == nil, !table.isUnreadable("to") { entry.note(.sessionAddresseeLacking, found: id) }
    decision.due = table["due"]?.date()
    if let due = decision.due, let last = draft.session.days?.last, due < last {
      table["due"]?.note(.sessionDueEarly, ["date": last.description])
    }
    decision.status = table["status"]?.sessionStatus()
    decision.follows = follows(table["follows"], of: id)
    decision.indicators = table["indicators"].flatMap(names.common.indicators) ?? [:]
    decision.issues = distinct(table["issues"]?.nonEmptyList()?.compactMap(issue) ?? [])
    decision.item = table["item"]?.text()
    if let item = decision.item, !draft.session.agenda.contains(where: { $0.number == item }) {
      table["item"]?.note(.sessionItemUnknown, found: item, ["allowed": draft.session.agenda.map(\.number)])
    }
    draft.session.decisions.append(decision)
  }

  /// An emerging issue: the current code of its entity, a stroke and the entity's id.
  private func issue(_ entry: Entry) -> String? {
    guard let text = entry.text() else { return nil }
    guard let stroke = text.firstIndex(of: "/"), let code = names.current(String(text[..<stroke])) else {
      entry.note(.sessionIssueForm, found: text)
      return nil
    }
    return code + text[stroke...]
  }

  private mutating func readCommittees(_ table: Table) {
    for committee in SessionCommitteeIssue.Committee.allCases {
      for entry in table[committee.rawValue]?.nonEmptyList() ?? [] {
        guard let issue = entry.table(.committeeIssue), let text = issue.required("text")?.publicProse() else {
          continue
        }
        draft.session.committeeIssues.append(
          SessionCommitteeIssue(
            committee, number: issue["number"].flatMap(paragraph), text: text,
            follows: follows(issue["follows"], of: nil), place: entry.place))
      }
    }
  }

  /// The number of a paragraph, such as `12` or `12a`.
  private func paragraph(_ entry: Entry) -> String? {
    guard let text = entry.text() else { return nil }
    let digits = text.utf8.prefix { (0x30...0x39).contains($0) }
    let letters = text.utf8.dropFirst(digits.count)
    guard (1...4).contains(digits.count), digits.first != 0x30, letters.count <= 1,
      letters.allSatisfy({ (0x61...0x7A).contains($0) })
    else {
      entry.note(.sessionParagraph, found: text)
      return nil
    }
    return text
  }

  private mutating func follows(_ entry: Entry?, of decision: String?) -> [String] {
    let targets = (entry?.nonEmptyList() ?? []).compactMap { member in
      member.text().map { SessionDraft.Named(name: $0, place: member.place) }
    }
    draft.follows += targets.map { SessionDraft.Follows(decision: decision, target: $0) }
    return distinct(targets.map(\.name))
  }

  private func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// Notes paragraphs that stand for two decisions or issues.
  private func checkDecisions(_ table: Table) {
    var lines: [String: Int] = [:]
    let numbers = (table["decisions"]?.list() ?? []) + committeeEntries(table)
    for entry in numbers {
      guard let node = entry.node.value(under: "number"), let number = node.text else { continue }
      let place = entry.mistakes.place(of: node)
      guard let line = lines[number] else {
        lines[number] = place.line ?? 0
        continue
      }
      entry.mistakes.note(.sessionDecisionTwice, at: place, found: number, ["line": String(line)])
    }
  }

  private func committeeEntries(_ table: Table) -> [Entry] {
    guard let owner = table["committees"], owner.node.isMapping else { return [] }
    return SessionCommitteeIssue.Committee.allCases.flatMap { committee -> [Entry] in
      guard let node = owner.node.value(under: committee.rawValue) else { return [] }
      return (node.members ?? []).map { Entry(node: $0, mistakes: owner.mistakes) }
    }
  }
}
