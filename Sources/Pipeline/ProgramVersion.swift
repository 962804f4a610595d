import CBuild

/// The version of the program, as shown in reports and by `--version`.
package enum ProgramVersion {
  package static let text = "0.1.0"

  /// The commit from which the program was built; nil if it is not known.
  ///
  /// A plus sign follows if the sources differed from the commit.
  package static let commit: String? = {
    let commit = String(cString: mainstream_commit())
    return commit.isEmpty ? nil : commit
  }()
}
