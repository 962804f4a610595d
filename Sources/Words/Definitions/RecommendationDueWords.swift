import Model

/// Says when something is due.
package struct RecommendationDueWords {
  let words: Catalogue
  let register: RecommendationRegister

  package init(words: Catalogue, register: RecommendationRegister) {
    self.words = words
    self.register = register
  }

  package func text(_ due: RecommendationDue) -> String {
    switch due {
    case .date(let date): words.say("register-due-date", ["date": .text(date.description)])
    case .year(let year): words.say("register-due-year", ["year": .text(String(year))])
    case .within(let months): words.say("register-due-within", ["n": .count(months)])
    case .recurring(let years): words.say("register-due-recurring", ["n": .count(years)])
    case .session(let id, let number?, nil):
      words.say("register-due-session", ["session": .text(String(number)), "body": .text(name(id))])
    case .session(let id, let number?, let year?):
      words.say(
        "register-due-session-year",
        ["session": .text(String(number)), "body": .text(name(id)), "year": .text(String(year))])
    case .session(let id, nil, let year):
      words.say(
        "register-due-body-year",
        ["body": .text(name(id)), "year": .text(year.map { String($0) } ?? words.say("register-not-seen"))])
    }
  }

  private func name(_ id: String) -> String { register.body(id)?.name ?? id }
}
