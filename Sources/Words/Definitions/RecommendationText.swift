import Model

/// Describes one recommendation in sentences.
package struct RecommendationText {
  let words: Catalogue
  let definitions: Definitions
  let recommendation: Recommendation

  package init(words: Catalogue, definitions: Definitions, recommendation: Recommendation) {
    self.words = words
    self.definitions = definitions
    self.recommendation = recommendation
  }

  private var register: RecommendationRegister { definitions.recommendations }

  /// All parts in reading order, separated by blank lines.
  package var text: String {
    let parts = [
      heading, [recommendation.text] + note, [kind] + [addressees, theme] + indicators, [due] + status + links, closing,
    ]
    return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
  }

  private var heading: [String] {
    var values: [String: WordValue] = [
      "id": .text(recommendation.id), "body": .text(register.body(recommendation.body)?.name ?? recommendation.body),
      "document": .text(recommendation.document.name),
    ]
    var lines: [String] = []
    if let paragraph = recommendation.paragraph {
      values["paragraph"] = .text(paragraph)
      lines.append(words.say("register-title-paragraph", values))
    } else {
      lines = [words.say("register-title", values)]
    }
    let document = recommendation.document
    if let title = document.title, title != document.name {
      lines.append(words.say("register-document-title", ["title": .text(title)]))
    }
    if let draft = document.draft {
      let key = document.final == nil ? "register-no-final" : "register-draft"
      lines.append(words.say(key, ["draft": .text(draft)]))
    }
    if recommendation.paragraph == nil { lines.append(words.say("register-no-paragraph")) }
    return lines
  }

  private var note: [String] {
    recommendation.note.isEmpty ? [] : [words.say("register-note", ["note": .text(recommendation.note)])]
  }

  private var kind: String {
    words.say(
      "register-kind",
      [
        "kind": .text(words.say("register-kind-\(recommendation.kind.rawValue)")),
        "year": .text(recommendation.year.map { String($0) } ?? words.say("register-not-seen")),
        "strength": .text(words.say("register-verb-\(recommendation.strength.rawValue)")),
      ])
  }

  private var addressees: String {
    let names = recommendation.addressees.map { name in
      register.addressee(name)?.name ?? definitions.entities[code: name]?.name ?? name
    }
    return words.say("register-addressees", ["names": .text(words.language.list(names))])
  }

  private var theme: String {
    let title = register.themes.first { $0.id == recommendation.theme }?.title ?? recommendation.theme
    return words.say("register-theme", ["theme": .text(title)])
  }

  private var indicators: [String] {
    recommendation.indicators.sorted { $0.key < $1.key }.map { id, numbers in
      let framework = definitions.framework(id)
      let named = numbers.map { number -> String in
        guard let position = framework?.position(ofIndicator: number), let framework else { return number }
        return words.say(
          "register-indicator",
          ["number": .text(number), "title": .text(framework.indicators[position].title)])
      }
      return words.say(
        "register-indicators",
        ["framework": .text(framework?.title ?? id), "indicators": .text(words.language.list(named))])
    }
  }

  private var closing: [String] {
    var lines = [
      words.say("register-source-\(recommendation.confidence.rawValue)", ["source": .text(recommendation.source)])
    ]
    if !recommendation.aliases.isEmpty {
      lines.insert(
        words.say("register-earlier-ids", ["ids": .text(words.language.list(recommendation.aliases))]), at: 0)
    }
    return lines + [words.say("register-unofficial")]
  }

  private var due: String {
    guard !recommendation.dues.isEmpty else { return words.say("register-no-due") }
    let times = recommendation.dues.map { RecommendationDueWords(words: words, register: register).text($0) }
    return words.say("register-due", ["times": .text(words.language.list(times))])
  }

  private var status: [String] {
    RecommendationStatusText(words: words, register: register, recommendation: recommendation).status
  }

  private var links: [String] {
    RecommendationStatusText(words: words, register: register, recommendation: recommendation).links
  }
}
