/// The columns of the table `initiatives`, in the order of guides.
package enum InitiativeField: String, CaseIterable, Sendable {
  case entity, year, id, title, description, kind, countries, places, programme, partners
  case sdgTargets = "sdg-targets"
  case indicators, groups, start, end, budget, currency, parent
  case goodPractice = "good-practice"
  case practiceFor = "practice-for"
  case link
  case isPublic = "public"
}
