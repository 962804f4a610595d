/// The subject of a finding.
///
/// The raw value is the heading of the group in the guides.
package enum FindingGroup: String, CaseIterable, Sendable {
  case files = "Files and folders"
  case texts = "Analysts' texts"
  case csv = "CSV"
  case xml = "XML"
  case zip = "ZIP archives and workbooks"
  case fields = "Columns and fields"
  case ratings = "Entities, frameworks, indicators and ratings"
  case answers = "Answers to questions"
  case submissions = "Whole submissions"
  case work = "Work items and exchange rates"
  case followUp = "Recommendations"
  case initiatives = "Initiatives"
  case sessions = "Annual sessions"
  case network = "The network"
  case definitions = "Definitions"

  /// The codes of this group, in the order of the guides.
  package var codes: [FindingCode] {
    switch self {
    case .files: FindingCode.fileCodes
    case .texts: FindingCode.textCodes
    case .csv: FindingCode.csvCodes
    case .xml: FindingCode.xmlCodes
    case .zip: FindingCode.zipCodes + FindingCode.workbookCodes
    case .fields: FindingCode.fieldCodes
    case .ratings: FindingCode.ratingCodes
    case .answers: FindingCode.answerCodes
    case .submissions: FindingCode.submissionCodes
    case .work: FindingCode.workCodes
    case .followUp: FindingCode.followUpCodes
    case .initiatives: FindingCode.initiativeCodes
    case .sessions: FindingCode.sessionCodes
    case .network: FindingCode.networkCodes
    case .definitions: FindingCode.definitionCodes
    }
  }
}
