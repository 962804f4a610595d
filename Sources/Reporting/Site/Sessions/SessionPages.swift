import Model

/// The pages of a briefing pack, in their order.
struct SessionPages {
  static let chain = "chain"

  let view: SessionView
  let report: SystemReport

  var all: [SessionDocument] {
    let papers = [
      SessionRatingsPage(view: view, report: report).document, SessionDecisionsPage(view: view).document,
      SessionRecommendationsPage(view: view).document, SessionIssuesPage(view: view).document,
      SessionDuplicationsPage(view: view).document, SessionReviewsPage(view: view).document,
      SessionFocalPointsPage(view: view).document, SessionSupportPage(view: view).document,
      SessionTaskForcesPage(view: view).document, SessionAgendaPage(view: view).document,
      SessionChainPage(view: view).document,
    ]
    return [SessionCoverPage(view: view, papers: papers).document] + papers
  }

  /// The frame of the report after a session.
  var after: [SessionDocument] { [SessionFrame(view: view).document, SessionChainPage(view: view).document] }

  /// The page that is the paper for an agenda item.
  static func name(of paper: SessionPaper) -> String {
    switch paper {
    case .messages: "agenda"
    default: paper.rawValue
    }
  }
}
