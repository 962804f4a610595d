/// What one entity reports for one year about one recommendation, as read from a file.
///
/// Response and status are two facts. Neither is ever derived from the other.
package struct ReportedResponse: Hashable, Sendable {
  /// The entity's current code.
  package var entity: String
  package var year: Int
  /// The id of the recommendation in the register.
  package var recommendation: String
  /// Nil if the row does not say whether the recommendation is accepted.
  package var response: RecommendationResponse?
  /// Nil if the row does not say what has been done.
  package var status: ImplementationStatus?
  /// The words of another tracker from which response and status were read; empty if they are our own.
  package var trackerWords: [TrackerWord]
  /// When the entity now expects to be done.
  package var due: CalendarDate?
  /// When it first expected to be done, as the row states it.
  package var firstDue: CalendarDate?
  package var nextReport: CalendarDate?
  /// Other recommendations and indicators that the same action serves, as codes.
  package var serves: [String]
  /// Whether the entity lets others see the row; otherwise it is only counted.
  package var isPublic: Bool
  /// Whether the entity says why it lets warnings on the row stand.
  package var isExplained = false
  package var texts: Texts
  /// Where the record begins.
  package var place: SourcePlace
  /// Where the values stand that checks refer to.
  package var cells: Cells

  package init(
    entity: String, year: Int, recommendation: String, response: RecommendationResponse? = nil,
    status: ImplementationStatus? = nil, trackerWords: [TrackerWord] = [], due: CalendarDate? = nil,
    firstDue: CalendarDate? = nil, nextReport: CalendarDate? = nil, serves: [String] = [], isPublic: Bool = false,
    texts: Texts = Texts(), place: SourcePlace, cells: Cells? = nil
  ) {
    self.entity = entity
    self.year = year
    self.recommendation = recommendation
    self.response = response
    self.status = status
    self.trackerWords = trackerWords
    self.due = due
    self.firstDue = firstDue
    self.nextReport = nextReport
    self.serves = serves
    self.isPublic = isPublic
    self.texts = texts
    self.place = place
    self.cells = cells ?? Cells(all: place)
  }

  /// The texts of a response.
  package struct Texts: Hashable, Sendable {
    package var words = ""
    package var steps = ""
    package var evidence = ""
    /// The office that leads the work.
    package var lead = ""

    package init() {}

    package init(words: String = "", steps: String = "", evidence: String = "", lead: String = "") {
      self.words = words
      self.steps = steps
      self.evidence = evidence
      self.lead = lead
    }

    package var byteCount: Int { words.utf8.count + steps.utf8.count + evidence.utf8.count + lead.utf8.count }
  }

  /// Where the values stand that a check of several rows may question, in the file of the record.
  package struct Cells: Hashable, Sendable {
    package var recommendation: CellPosition
    package var response: CellPosition
    package var status: CellPosition
    package var due: CellPosition
    package var firstDue: CellPosition
    package var nextReport: CellPosition

    /// Every value at one place.
    package init(all place: SourcePlace) {
      let position = CellPosition(place)
      recommendation = position
      response = position
      status = position
      due = position
      firstDue = position
      nextReport = position
    }
  }

  /// The place of a value.
  package func place(of cell: KeyPath<Cells, CellPosition>) -> SourcePlace {
    cells[keyPath: cell].place(inRecordAt: place)
  }

  /// Whether the entity takes no further part in the follow-up, or nothing remains to be done.
  package var isFinal: Bool { response?.isRefusal == true || status?.isClosed == true }

  /// Whether the entity gives a reason or an account in its own words.
  package var hasWords: Bool { !texts.words.isEmpty || !texts.steps.isEmpty }
}
