/// A yes-no fact about a work item.
///
/// Each fact is a column of the table `work`.
package enum WorkFact: String, CaseIterable, Sendable {
  /// A gender analysis was done for the item.
  case genderAnalysis = "gender-analysis"
  /// Sex-disaggregated data were used.
  case sexDisaggregatedData = "sex-disaggregated-data"
  /// Women's organizations were consulted.
  case womensOrganizations = "womens-organizations"
  /// A gender specialist contributed.
  case genderExpertise = "gender-expertise"
  /// The text contains provisions or recommendations specifically on gender equality.
  case genderProvisions = "gender-provisions"
  /// The item states a result that is specific to gender equality.
  case genderResult = "gender-result"
  /// The gender-specific result is measured by an indicator.
  case genderIndicator = "gender-indicator"
  /// The item follows up a recommendation of an intergovernmental body on gender equality.
  case followsUp = "follows-up"
  /// The item was reported to the governing body.
  case governingBody = "governing-body"
  /// The item is carried out jointly with other entities.
  case joint
  /// The choice of the marker is justified in writing.
  case markerJustified = "marker-justified"
  /// The marker was checked by someone other than the person who assigned it.
  case markerChecked = "marker-checked"
}
