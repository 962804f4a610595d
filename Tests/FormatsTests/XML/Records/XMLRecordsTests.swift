import Model
import Testing

@testable import Formats

/// What is no submission, or asks for more than its own text, is refused by name and at its place.
@Suite struct XMLRecordsTests {
  private static let start = "<submission>\n<rating a=\"1\"/>\n"
  private static let end = "\n</submission>"

  @Test(arguments: [
    ("<rating><b></rating>", 3), ("<rating a=\"1\" a=\"2\"/>", 3), ("<x:rating a=\"1\"/>", 3),
    ("<rating x:a=\"1\"/>", 3), ("<rating a=\"<\"/>", 3), ("<rating a=1/>", 3),
    ("<rating a=\"1\u{0}\"/>", 3), ("<rating \n a=\"1 />", 5), ("<!DOCTYPE x>", 3), ("<!ELEMENT a>", 3), ("]]>", 3),
    ("<!-- -- -->", 3), ("<rating <rating/>", 3), ("<![cdata[x]]>", 3),
  ]) func whatIsNotWellFormedHasALine(_ text: String, _ line: Int) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml(Self.start + text + Self.end, pieceSize: size)
      let finding = try #require(read.findings.last)
      #expect(finding.code == .xmlNotWellFormed, "\(size)")
      #expect(finding.place.line == line, "\(size)")
      #expect(read.values.first == "1")
    }
  }

  @Test(arguments: ["<b>\u{FF}</b>", "<b a='\u{FF}'/>", "<rating a='\u{FF}'/>", "<\u{FF}/>", "<b\u{FF}>", "<?\u{FF}?>"])
  func textThatIsNotUTF8HasALine(_ text: String) throws {
    let bytes = Array((Self.start + text + Self.end).unicodeScalars.map { UInt8($0.value) })
    for size in Reading.pieceSizes {
      let read = try Reading.xml(bytes, pieceSize: size)
      #expect(read.codes.last == "xml-encoding-untrue")
      #expect(read.findings.last?.place.line == 3)
    }
  }

  @Test(arguments: [
    "<!DOCTYPE submission>", "<!DOCTYPE s SYSTEM \"file:///etc/passwd\">", "<!doctype html>",
    "<!DOCTYPE s [<!ENTITY a \"x\"><!ENTITY b \"&a;&a;&a;\">]>",
    "<!DOCTYPE s [<!ENTITY % p SYSTEM \"http://127.0.0.1/\"> %p;]>",
  ]) func doctypeIsRefusedAtItsPlace(_ doctype: String) throws {
    for size in Reading.pieceSizes {
      let read = try Reading.xml("<?xml version=\"1.0\"?>\n  \(doctype)\(Self.start)\(Self.end)", pieceSize: size)
      #expect(read.places == ["xml-doctype 2:3"])
      #expect(read.fields == [])
    }
  }

  @Test(arguments: [
    ("<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='/etc/passwd'/>", "xml-include 3:1"),
    ("<a>\n<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='x'/></a>", "xml-include 4:1"),
    ("<rating><b><xi:include xmlns:xi='http://www.w3.org/2001/XInclude'/></b></rating>", "xml-include 3:12"),
    ("<rating xmlns:i='\(instance)' i:schemaLocation='a b'/>", "xml-schema-location 3:78"),
    ("<rating><b xmlns:i='\(instance)' i:schemaLocation='a b'/></rating>", "xml-schema-location 3:9"),
    ("<a xmlns:i='\(instance)'><a i:noNamespaceSchemaLocation='b'/></a>", "xml-schema-location 3:56"),
    ("<?xml-stylesheet href='http://127.0.0.1/x'?>", "xml-stylesheet 3:–"),
    ("<?xml-model href='x.rnc'?>", "xml-schema-location 3:–"),
  ]) func whatNamesAnotherFileIsNamedAnError(_ text: String, _ finding: String) throws {
    let read = try Reading.xml(Self.start + text + Self.end)
    #expect(read.places.contains(finding), "\(read.places)")
    #expect(read.findings.contains { $0.severity == .error })
    // The rest is read all the same.
    #expect(read.values.first == "1")
    #expect(!read.codes.contains("xml-not-well-formed"))
  }

  private static let instance = "http://www.w3.org/2001/XMLSchema-instance"

  @Test(arguments: [
    ("", "file-empty 1:–"), (" \n\t\n", "file-empty 1:–"), ("\u{FEFF}", "file-empty 1:–"),
    ("<html><head></head><body>Log in<br></body></html>", "xml-root-unknown 1:1"),
    ("<?xml version=\"1.0\"?>\n <ratings/>", "xml-root-unknown 2:2"), ("<a", "xml-root-unknown 1:1"),
    ("<submissions>\n<submission/>\n<submissions/></submissions>", ""),
  ]) func whatIsNoSubmissionIsSaid(_ text: String, _ finding: String) throws {
    for size in Reading.pieceSizes {
      #expect(
        try Reading.xml(text, pieceSize: size).places.first == (finding.isEmpty ? "xml-element-unknown 3:1" : finding))
    }
  }

  @Test(arguments: [
    ("<iati-activities version='2.03'/>", "xml-is-other", "IATI"), ("<iati-organisations/>", "xml-is-other", "IATI"),
    ("<x:xbrl xmlns:x='http://www.xbrl.org/2003/instance'/>", "xml-is-other", "XBRL"),
    (
      "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "file-is-workbook", "XML Spreadsheet 2003"
    ),
  ]) func documentsOfOtherKindsAreNamed(_ text: String, _ code: String, _ kind: String) throws {
    let finding = try #require(try Reading.xml(text).findings.first)
    #expect(finding.code.rawValue == code)
    #expect(finding.found == kind)
  }

  @Test(arguments: ["Not found", "{\"a\":1}", "<", "<!", "<?xml", "PK\u{3}\u{4}"])
  func otherFilesAreNotWellFormed(
    _ text: String
  ) throws {
    for size in Reading.pieceSizes {
      #expect(try Reading.xml(text, pieceSize: size).codes == ["xml-not-well-formed"], "\(size)")
    }
  }

  @Test func fieldGivenTwiceIsFoundAtTheSecond() throws {
    let read = try Reading.xml("<submission><rating a=\"1\"><b/><a>2</a></rating></submission>")
    #expect(read.places == ["field-twice 1:31"])
  }

  @Test func whatMeansNothingIsCountedOnce() throws {
    let read = try Reading.xml(Self.start + "<c/>\n<c>x</c><d/>text" + Self.end)
    // An element before records would be a field of the submission.
    #expect(read.places == ["xml-element-unknown 3:1", "xml-element-unknown 4:9", "xml-text-between 4:13"])
    #expect(read.findings.map { $0.arguments["count"] } == ["2", "1", "1"])
  }
}
