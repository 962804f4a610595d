import Model

/// The files in which every record is for a year after that of the report.
struct LaterFiles {
  /// Those with records of a later year that a report may have: their findings affect neither the report nor the exit
  /// code.
  let taken: Set<String>
  /// The same, and those with years that are mistyped.
  let all: Set<String>

  init(_ intake: SubmissionIntake, after lastYear: Int) {
    var later: Set<String> = []
    var mistyped: Set<String> = []
    var upToLastYear: Set<String> = []
    for row in intake.excludedRatings {
      if row.year ?? lastYear > lastYear {
        guard row.reason == .unreadable else { continue }
        mistyped.insert(row.place.file)
      } else {
        upToLastYear.insert(row.place.file)
      }
    }
    for submission in intake.submissions {
      if submission.key.year > lastYear {
        later.formUnion(submission.files)
      } else {
        upToLastYear.formUnion(submission.files)
      }
    }
    for (year, place) in intake.followUp.places {
      if year > lastYear { later.insert(place.file) } else { upToLastYear.insert(place.file) }
    }
    for initiative in intake.initiatives {
      if initiative.year > lastYear {
        later.insert(initiative.place.file)
      } else {
        upToLastYear.insert(initiative.place.file)
      }
    }
    for owner in intake.network.owners {
      if owner.year > lastYear { later.insert(owner.place.file) } else { upToLastYear.insert(owner.place.file) }
    }
    // What is wrong with a mistyped year must be said.
    taken = later.subtracting(upToLastYear).subtracting(mistyped)
    all = later.union(mistyped).subtracting(upToLastYear)
  }
}
