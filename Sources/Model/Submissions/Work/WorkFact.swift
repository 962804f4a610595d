/// A yes-no statement about a work item.
///
/// Each is a column of the table `work`.
package enum WorkFact: String, CaseIterable, Sendable {
  /// A gender analysis was done for the item.
  case genderAnalysis = "gender-analysis"
  /// Sex-disaggregated data were used in it.
  case sexDisaggregatedData = "sex-disaggregated-data"
  /// Women's organizations were consulted.
  case womensOrganizations = "womens-organizations"
  /// A gender specialist worked on it.
  case genderExpertise = "gender-expertise"
  /// The text has its own provisions or recommendations on gender equality.
  case genderProvisions = "gender-provisions"
  /// It has an expected result on gender equality.
  case genderResult = "gender-result"
  /// An indicator measures the expected result on gender equality.
  case genderIndicator = "gender-indicator"
  /// It follows up a recommendation of an intergovernmental body on gender equality.
  case followsUp = "follows-up"
  /// It was reported to the governing body.
  case governingBody = "governing-body"
  /// It is carried out together with other entities.
  case joint
  /// Its marker is justified in writing.
  case markerJustified = "marker-justified"
  /// Its marker was checked by someone other than the person who assigned it.
  case markerChecked = "marker-checked"
}
