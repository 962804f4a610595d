import TestFolders
import Testing

@testable import Formats

/// Notes that a check adds beside those of others.
@Suite struct SheetNotesTests {
  private static let table = [["entity", "year"], ["EXW", "2025"], ["EXH", "x"]]

  private static func workbook(_ comments: String, drawing: String?, threads: String? = nil) -> WrittenWorkbook {
    var sheet = WrittenWorkbook.Sheet(
      "A", table, after: drawing == nil ? "" : "<legacyDrawing r:id=\"rId2\"/>")
    sheet.relationships =
      WrittenWorkbook.relationship("rId1", "comments", "../comments1.xml")
      + (drawing == nil ? "" : WrittenWorkbook.relationship("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"))
      + (threads == nil ? "" : WrittenWorkbook.relationship("rId3", "threadedComment", "../threadedComments/t1.xml"))
    var workbook = WrittenWorkbook([sheet])
    workbook.parts = [
      (
        "xl/comments1.xml",
        "<comments xmlns=\"\(WrittenWorkbook.main)\"><authors><author>Ann</author></authors>"
          + "<commentList>\(comments)</commentList></comments>"
      )
    ]
    if let drawing { workbook.parts.append(("xl/drawings/vmlDrawing1.vml", drawing)) }
    if let threads { workbook.parts.append(("xl/threadedComments/t1.xml", threads)) }
    return workbook
  }

  private static let note = "<comment ref=\"A2\" authorId=\"0\"><text><t>hers</t></text></comment>"
  private static let drawing =
    "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape id=\"_x0000_s2049\" type=\"#_x0000_t202\"/></xml>"

  @Test func notesOfOthersStay() throws {
    let marked = try MarkedPackage(Self.workbook(Self.note, drawing: Self.drawing), cells: [(0, 2, 1), (0, 3, 2)])
    let notes = marked.after["xl/comments1.xml"] ?? ""
    #expect(notes.contains(Self.note))
    #expect(notes.contains("<author>Ann</author><author>mainstream</author>"))
    #expect(notes.contains("<comment ref=\"B3\" authorId=\"1\">"))
    #expect(notes.ranges(of: "ref=\"A2\"").count == 1)
    let boxes = marked.after["xl/drawings/vmlDrawing1.vml"] ?? ""
    #expect(boxes.contains("_x0000_s2049") && boxes.contains("_x0000_s2050"))
    #expect(marked.after["xl/worksheets/sheet2.xml"]?.contains("without note: A") == true)
    let file = try TemporaryArchive(marked.bytes)
    #expect(try XLSXWorkbook(path: file.path, file: "a.xlsx").survey(0, rowLimit: 60).hasComments)
  }

  @Test func aCellWithAThreadedCommentGetsNoNote() throws {
    let threads = "<ThreadedComments><threadedComment ref=\"B3\"/></ThreadedComments>"
    let marked = try MarkedPackage(Self.workbook("", drawing: Self.drawing, threads: threads), cells: [(0, 3, 2)])
    #expect(marked.after["xl/comments1.xml"]?.contains("<comment ") == false)
    #expect(marked.after["xl/worksheets/sheet2.xml"]?.contains("without note: A") == true)
  }

  @Test func aDrawingThatIsNotUnderstoodIsLeftAlone() throws {
    let workbook = Self.workbook(Self.note, drawing: "<xml><v:shape><br></v:shape></xml>")
    let marked = try MarkedPackage(workbook, cells: [(0, 3, 2)])
    #expect(marked.after["xl/comments1.xml"] == marked.before["xl/comments1.xml"])
    #expect(marked.after["xl/drawings/vmlDrawing1.vml"] == marked.before["xl/drawings/vmlDrawing1.vml"])
    #expect(marked.after["xl/worksheets/sheet2.xml"]?.contains("without note: A") == true)
  }

  /// Some programs keep the text of a note and lose its author.
  @Test func ourNotesAreKnownByTheirBeginning() throws {
    let workbook = Self.workbook(
      "<comment ref=\"A2\" authorId=\"0\"><text><r><t>mainstream:&#10;error</t></r></text></comment>",
      drawing: Self.drawing)
    let file = try TemporaryArchive(workbook.bytes)
    #expect(try !XLSXWorkbook(path: file.path, file: "a.xlsx").survey(0, rowLimit: 60).hasComments)
    let marked = try MarkedPackage(workbook, cells: [])
    #expect(marked.after["xl/comments1.xml"]?.contains("<comment ") == false)
  }
}
