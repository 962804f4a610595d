import Formats
import Model

/// The data files of a session: the rows that pages show, and all counts.
///
/// As in all data files, control characters are made visible. What others must not see is left out.
struct SessionData {
  let view: SessionView

  private var briefing: SessionBriefing { view.briefing }

  var files: [ReportFile] {
    let network = SessionNetworkData(view: view)
    let tables =
      [("counts", counts), ("decisions", decisions), ("addressees", addressees), ("recommendations", recommendations)]
      + [("task-forces", taskForces), ("products", products), ("task-force-members", members), ("links", links)]
      + [("agenda", agenda), ("messages", messages), ("session-decisions", ownDecisions), ("committees", committees)]
      + network.tables
    return tables.map { ReportFile(path: "data/\($0).csv", text: VisibleText.escaped($1.text), keyColumns: 0) }
  }

  private var counts: CSVWriter {
    var csv = CSVWriter()
    csv.row(["count", "value"])
    for count in SessionCount.allCases {
      csv.cell(count.rawValue)
      csv.cell(briefing[count])
      csv.endRow()
    }
    return csv
  }

  private var decisions: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "decision", "session", "paragraph", "text", "to", "due", "status", "overdue", "asked", "answered", "silent",
      "follows", "indicators", "item", "file", "line",
    ])
    for followed in briefing.decisions {
      let decision = followed.decision
      csv.cell(followed.id)
      csv.cell(followed.year)
      for text in [
        decision.number, decision.text, decision.addressees.joined(separator: "; "), decision.due?.description ?? "",
        decision.status?.rawValue ?? "", followed.isOverdue.yesNo,
      ] { csv.cell(text) }
      for number in [
        followed.addressees.count, followed.addressees.count - followed.silent.count, followed.silent.count,
      ] { csv.cell(number) }
      csv.cell(decision.follows.joined(separator: " "))
      csv.cell(view.indicators(decision.indicators).joined(separator: " "))
      csv.cell(decision.item ?? "")
      csv.sessionPlace(decision.place)
    }
    return csv
  }

  private var addressees: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "decision", "entity", "answered", "public", "year", "response", "status", "due", "overdue", "words", "evidence",
      "file", "line",
    ])
    for followed in briefing.decisions {
      for addressee in followed.addressees {
        let answer = addressee.isShown ? addressee.answer : nil
        csv.cell(followed.id)
        csv.cell(addressee.entity)
        csv.cell((addressee.answer != nil).yesNo)
        csv.cell(addressee.answer.map(\.isPublic.yesNo) ?? "")
        for text in [
          answer.map { String($0.year) } ?? "", answer?.response?.rawValue ?? "", answer?.status?.rawValue ?? "",
          addressee.isShown ? addressee.due?.description ?? "" : "", addressee.isOverdue.yesNo,
          view.dataText(answer?.texts.words ?? ""), view.dataText(answer?.texts.evidence ?? ""),
        ] { csv.cell(text) }
        csv.sessionPlace(addressee.answer?.place)
      }
    }
    return csv
  }

  private var recommendations: CSVWriter {
    var csv = CSVWriter()
    csv.row(["recommendation", "due", "past", "asked", "answered"])
    for row in briefing.recommendations {
      for text in [row.id, row.due.description, row.isPast.yesNo] { csv.cell(text) }
      csv.cell(row.askedCount)
      csv.cell(row.answeredCount)
      csv.endRow()
    }
    return csv
  }

  private var taskForces: CSVWriter {
    var csv = CSVWriter()
    csv.row(["task_force", "title", "lead", "members", "follows", "session", "file", "line"])
    for active in briefing.taskForces {
      let force = active.force
      for text in [
        force.id, force.title, force.lead ?? "", force.members.joined(separator: "; "),
        force.follows.joined(separator: " "),
      ] { csv.cell(text) }
      csv.cell(active.year)
      csv.sessionPlace(force.place)
    }
    return csv
  }

  private var products: CSVWriter {
    var csv = CSVWriter()
    csv.row(["task_force", "product", "due", "status", "overdue", "follows", "evidence", "indicators", "file", "line"])
    for active in briefing.taskForces {
      for row in active.products {
        let product = row.product
        for text in [
          active.force.id, product.title, product.due?.description ?? "", product.status?.rawValue ?? "",
          row.isOverdue.yesNo, product.follows.joined(separator: " "), product.evidence,
          view.indicators(product.indicators).joined(separator: " "),
        ] { csv.cell(text) }
        csv.sessionPlace(product.place)
      }
    }
    return csv
  }

  private var members: CSVWriter {
    var csv = CSVWriter()
    csv.row(["task_force", "entity", "function", "listed"])
    for active in briefing.taskForces {
      for member in active.focalPoints {
        csv.row([active.force.id, member.entity, view.dataText(member.function), member.isListed.yesNo])
      }
    }
    return csv
  }

  private var links: CSVWriter {
    var csv = CSVWriter()
    csv.row(["from", "kind", "to"])
    for row in SessionLinks(view).rows { csv.row(row) }
    return csv
  }

  private var agenda: CSVWriter {
    var csv = CSVWriter()
    csv.row(["item", "title", "paper", "note"])
    for item in briefing.session.agenda {
      csv.row([item.number, item.title, item.paper?.rawValue ?? "", item.note])
    }
    return csv
  }

  private var messages: CSVWriter {
    var csv = CSVWriter()
    csv.row(["text", "state", "numbers", "values", "line"])
    for proposed in briefing.messages {
      for text in [
        proposed.message.text, proposed.state.rawValue,
        proposed.message.numbers.map { "\($0.name)=\($0.subject.name)" }.joined(separator: "; "),
        proposed.values.map { $0?.plainText ?? "" }.joined(separator: "; "),
      ] { csv.cell(text) }
      csv.cell(proposed.message.place.line ?? 0)
      csv.endRow()
    }
    return csv
  }

  /// The decisions of the session itself.
  private var ownDecisions: CSVWriter {
    var csv = CSVWriter()
    csv.row(["decision", "paragraph", "text", "to", "due", "status", "follows", "indicators", "item", "file", "line"])
    for decision in briefing.session.decisions {
      for text in [
        briefing.session.id(of: decision), decision.number, decision.text, decision.addressees.joined(separator: "; "),
        decision.due?.description ?? "", decision.status?.rawValue ?? "", decision.follows.joined(separator: " "),
        view.indicators(decision.indicators).joined(separator: " "), decision.item ?? "",
      ] { csv.cell(text) }
      csv.sessionPlace(decision.place)
    }
    return csv
  }

  private var committees: CSVWriter {
    var csv = CSVWriter()
    csv.row(["committee", "paragraph", "text", "follows", "file", "line"])
    for issue in briefing.session.committeeIssues {
      for text in [issue.committee.rawValue, issue.number ?? "", issue.text, issue.follows.joined(separator: " ")] {
        csv.cell(text)
      }
      csv.sessionPlace(issue.place)
    }
    return csv
  }
}

extension CSVWriter {
  /// File and line; ends the row.
  mutating func sessionPlace(_ place: SourcePlace?) {
    cell(place?.file ?? "")
    if let line = place?.line { cell(line) } else { cell("") }
    endRow()
  }
}

extension Bool {
  /// As data files write it.
  var yesNo: String { self ? "yes" : "no" }
}

extension SessionMessage.Subject {
  /// The name of the figure or the count.
  var name: String {
    switch self {
    case .figure(let name), .count(let name): name
    }
  }
}

extension SessionView {
  /// A text of an entity for data files: whole, but with no name of a person.
  func dataText(_ text: String) -> String {
    PersonalData.first(in: text) == nil ? text : say("session-text-withheld")
  }
}
