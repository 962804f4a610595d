import Formats
import Model

/// The data files on emerging issues, initiatives, peer reviews, focal points and support.
struct SessionNetworkData {
  let view: SessionView

  private var briefing: SessionBriefing { view.briefing }

  var tables: [(String, CSVWriter)] {
    [
      ("issues", issues), ("issue-groups", issueGroups), ("duplications", duplications), ("peer-reviews", reviews),
      ("review-recommendations", reviewRecommendations), ("review-cycles", cycles), ("proposed-reviews", proposals),
      ("focal-point-coverage", coverage), ("focal-points", focalPoints), ("support", support),
    ]
  }

  private var issues: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "entity", "id", "public", "state", "years", "raised", "title", "description", "countries", "places", "indicators",
      "recommendations", "workers", "proposal", "decisions", "file", "line",
    ])
    for carried in briefing.issues {
      let issue = carried.issue
      let isShown = carried.isShown
      let texts = [
        issue.raised.map { String($0) } ?? "", view.dataText(issue.title), view.dataText(issue.description),
        issue.countries.joined(separator: " "), issue.places.joined(separator: "; "),
        issue.indicators.joined(separator: " "), issue.recommendations.joined(separator: " "),
        issue.workers.joined(separator: "; "), view.dataText(issue.proposal), carried.decisions.joined(separator: " "),
      ]
      for text in [
        isShown ? issue.entity : "", isShown ? issue.id : "", issue.isPublic.yesNo, carried.state.rawValue,
        carried.years.map { String($0) }.joined(separator: " "),
      ] + texts.map({ isShown ? $0 : "" }) { csv.cell(text) }
      csv.sessionPlace(isShown ? issue.place : nil)
    }
    return csv
  }

  private var issueGroups: CSVWriter {
    var csv = CSVWriter()
    csv.row(["group", "issues", "shown", "raised_by", "workers", "covered"])
    for (index, group) in briefing.issueGroups.enumerated() {
      let shown = group.members.map { briefing.issues[$0] }.filter(\.isShown).map(\.issue)
      csv.cell(index + 1)
      csv.cell(group.members.count)
      for text in [
        shown.map { "\($0.entity):\($0.id)" }.joined(separator: "; "),
        shown.map(\.entity).uniqued.joined(separator: "; "), shown.flatMap(\.workers).uniqued.joined(separator: "; "),
        (!group.workers.isEmpty).yesNo,
      ] { csv.cell(text) }
      csv.endRow()
    }
    return csv
  }

  private var duplications: CSVWriter {
    var csv = CSVWriter()
    csv.row(["group", "initiatives", "shown", "entities"])
    for (index, duplication) in briefing.duplications.enumerated() {
      let shown = duplication.initiatives.filter { briefing.audience == .secretariat || $0.isPublic }
      csv.cell(index + 1)
      csv.cell(duplication.initiatives.count)
      csv.row([
        shown.map(\.id).joined(separator: "; "), shown.flatMap(\.entities).uniqued.joined(separator: "; "),
      ])
    }
    return csv
  }

  private var reviews: CSVWriter {
    var csv = CSVWriter()
    csv.row(["entity", "reviewer", "state", "due", "done", "recommendations"])
    for review in briefing.reviews {
      for text in [
        review.entity, review.reviewer, review.state.rawValue, review.due?.description ?? "",
        review.done?.description ?? "",
      ] { csv.cell(text) }
      csv.cell(review.recommendations.count)
      csv.endRow()
    }
    return csv
  }

  private var reviewRecommendations: CSVWriter {
    var csv = CSVWriter()
    csv.row(["entity", "reviewer", "recommendation", "status", "year"])
    for review in briefing.reviews {
      for recommendation in review.recommendations {
        csv.row([
          review.entity, review.reviewer, view.dataText(recommendation.text), recommendation.status?.rawValue ?? "",
          String(recommendation.year),
        ])
      }
    }
    return csv
  }

  private var cycles: CSVWriter {
    var csv = CSVWriter()
    csv.row(["entity", "last", "next", "without_review", "planned"])
    for cycle in briefing.reviewCycles {
      csv.row([
        cycle.entity, cycle.last?.description ?? "", cycle.next?.description ?? "", cycle.isWithoutReview.yesNo,
        cycle.isPlanned.yesNo,
      ])
    }
    return csv
  }

  private var proposals: CSVWriter {
    var csv = CSVWriter()
    csv.row(["entity", "reviewer", "indicators"])
    for proposal in briefing.proposedReviews {
      csv.row([proposal.entity, proposal.reviewer, proposal.indicators.joined(separator: " ")])
    }
    return csv
  }

  private var coverage: CSVWriter {
    var csv = CSVWriter()
    csv.row(["entity", "year", "state", "main", "meeting", "without_alternate", "alternates"])
    for row in briefing.coverage {
      csv.cell(row.entity)
      csv.cell(row.year.map { String($0) } ?? "")
      csv.cell(row.state.rawValue)
      for number in [
        row.main.count, row.main.count { $0.meets == true }, row.main.count { !$0.hasAlternate }, row.alternateCount,
      ] { csv.cell(number) }
      csv.endRow()
    }
    return csv
  }

  /// Without names and addresses, which the program never writes.
  private var focalPoints: CSVWriter {
    var csv = CSVWriter()
    csv.row(["entity", "year", "function", "level", "share_of_time", "terms", "meets", "alternate"])
    for main in briefing.coverage.flatMap(\.main) {
      let point = main.focalPoint
      csv.row([
        point.entity, String(point.year), view.dataText(point.function), point.level?.description ?? "",
        point.shareOfTime?.description ?? "", point.hasTerms?.yesNo ?? "", main.meets?.yesNo ?? "",
        main.hasAlternate.yesNo,
      ])
    }
    return csv
  }

  private var support: CSVWriter {
    var csv = CSVWriter()
    csv.row([
      "entity", "year", "kind", "indicator", "with", "description", "outcome", "state", "counterparts", "file", "line",
    ])
    for match in briefing.support {
      let record = match.record
      for text in [
        record.entity, String(record.year), record.kind.rawValue, record.indicator ?? "", record.partner ?? "",
        view.dataText(record.description), view.dataText(record.outcome), match.state.rawValue,
        match.counterparts.joined(separator: "; "),
      ] { csv.cell(text) }
      csv.sessionPlace(record.place)
    }
    return csv
  }
}
