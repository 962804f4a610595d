/// The widths of the columns of a template, in digits.
enum TemplateColumnWidth {
  static func width(of heading: String) -> Double {
    switch heading {
    case "entity", "unit", "currency": 9
    case "year": 7
    case "framework", "start", "end", "due", "first-due", "next-report", "marker": 14
    case "indicator", "public": 11
    case "question": 24
    case "answer", "rating", "supported-rating", "kind", "response", "status": 19
    case "last-year": 24
    case "title", "indicator-in-words", "action": 28
    case "question-in-words", "justification", "words", "steps", "description": 48
    case "guidance": 64
    case "evidence", "explanation", "comment": 36
    default: 19
    }
  }
}
