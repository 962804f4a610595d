/// The version of the program, as shown in reports and by `--version`.
package enum ProgramVersion {
  package static let text = "0.1.0"
}
