/// Why ratings cannot be set beside those of another version.
package enum RescoringError: Error {
  case noBridge(String, String)
}
