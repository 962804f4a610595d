import Glibc

/// Called by libFuzzer, whose own `main` starts the program, with texts that it makes up.
///
/// The variable `READER` says what they are read as: csv, xml or zip. A promise that is broken ends the program, and
/// libFuzzer keeps the text in a file. `make fuzz` and `make test` run it.
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
