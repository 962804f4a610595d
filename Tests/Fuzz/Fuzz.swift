import Glibc

/// Called by libFuzzer, whose `main` starts the program, with generated texts.
///
/// The environment variable `READER` selects the reader: csv, xml or zip. If a property does not hold, the program ends
/// and libFuzzer saves the text in a file. `make fuzz` and `make test` run this program.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  switch reader {
  case "csv": TextPromises.check(bytes, as: .csv)
  case "xml": TextPromises.check(bytes, as: .xml)
  case "zip": ArchivePromises.check(bytes)
  default: fatalError("set READER to csv, xml or zip")
  }
  return 0
}

private let reader = getenv("READER").map { String(cString: $0) } ?? ""
