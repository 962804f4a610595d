import Model

/// The terms, names and numbers of one initiative.
struct InitiativeReading {
  let title: [UInt64]
  let text: [UInt64]
  let parent: [UInt64]
  let titleNames: [UInt64]
  let textNames: [UInt64]
  let numbers: [UInt64]
  let mentioned: [UInt64]

  init(_ initiative: Initiative, _ agencies: AgencyNames) {
    let titleWords = TextWords(initiative.title)
    let textWords = TextWords(initiative.description)
    let parentWords = TextWords(initiative.parent)
    let own = TitleWords.own(titleWords.words, agencies)
    let all = textWords.words[...]
    title = titleWords.terms(of: own)
    text = textWords.terms(of: all)
    parent = parentWords.terms(of: TitleWords.own(parentWords.words, agencies))
    let finder = NameFinder(agencies: agencies)
    titleNames = finder.names(in: own, isMixedCase: titleWords.isMixedCase).map(\.hash).sortedUnique()
    textNames = finder.names(in: all, isMixedCase: textWords.isMixedCase).map(\.hash).sortedUnique()
    numbers =
      (NumberFinder.numbers(in: own, of: initiative.title)
      + NumberFinder.numbers(in: all, of: initiative.description)).map(\.hash).sortedUnique()
    mentioned = (agencies.mentioned(in: own) + agencies.mentioned(in: all)).sortedUnique()
  }
}
