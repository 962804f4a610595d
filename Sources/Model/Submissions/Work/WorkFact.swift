/// What an entity says of a work item with yes or no; each is a column of the table `work`.
package enum WorkFact: String, CaseIterable, Sendable {
  /// A gender analysis was done for the item.
  case genderAnalysis = "gender-analysis"
  /// Data by sex were used in it.
  case sexDisaggregatedData = "sex-disaggregated-data"
  /// Women's organizations were consulted.
  case womensOrganizations = "womens-organizations"
  /// A gender specialist worked on it.
  case genderExpertise = "gender-expertise"
  /// The text has provisions or recommendations on gender equality of its own.
  case genderProvisions = "gender-provisions"
  /// It states a result that is specific to gender equality.
  case genderResult = "gender-result"
  /// The gender-specific result is measured by an indicator.
  case genderIndicator = "gender-indicator"
  /// It follows up a recommendation of an intergovernmental body on gender equality.
  case followsUp = "follows-up"
  /// It was reported to the governing body.
  case governingBody = "governing-body"
  /// It is carried out jointly with other entities.
  case joint
  /// Its marker is justified in writing.
  case markerJustified = "marker-justified"
  /// Its marker was checked by somebody who had not given it.
  case markerChecked = "marker-checked"
}
