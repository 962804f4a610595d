import Frameworks
import Intake
import Words

/// The format of submissions, for editors and other programs.
package enum SubmissionFormat {
  /// The XML Schema of submissions to the frameworks in the folder `indicators`.
  package static func xmlSchema(indicators: String, words: Catalogue) throws -> String {
    let definitions = try DefinitionsFolder.read(indicators)
    return SubmissionSchema(
      frameworks: definitions.frameworks, markers: definitions.markers, language: words.language.rawValue
    ) { key in
      words.say("schema-\(key)")
    }.text
  }
}
