extension Catalogue {
  /// The catalogue in `language` that is built into the program.
  package static func embedded(_ language: Language = .english) throws -> Catalogue {
    switch language {
    case .english:
      try Catalogue(
        language: language,
        files: [
          PackageResources.en_commands_yaml, PackageResources.en_findings_yaml, PackageResources.en_report_yaml,
          PackageResources.en_ratings_yaml, PackageResources.en_definitions_yaml,
          PackageResources.en_schema_yaml, PackageResources.en_figures_yaml, PackageResources.en_initiatives_yaml,
          PackageResources.en_learn_yaml, PackageResources.en_session_yaml, PackageResources.en_template_yaml,
          PackageResources.en_tables_yaml, PackageResources.en_marked_yaml,
        ])
    }
  }
}
