/// The version of the program, as reports and `--version` name it.
package enum ProgramVersion {
  package static let text = "0.1.0"
}
