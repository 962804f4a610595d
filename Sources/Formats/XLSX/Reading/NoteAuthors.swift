/// Finds out whether all notes of a sheet were written by a check.
final class NoteAuthors: PartHandler {
  /// Whether there are notes of others.
  private(set) var hasOthers = false
  /// Whether the part is one of notes.
  private(set) var wasRead = false
  let problem: XLSXProblem? = nil
  let isDone = false
  private var authorCount = 0
  private var ownAuthors: Set<Int> = []
  private var name: [UInt8]?
  /// The beginning of the note that is read, unless its author tells enough.
  private var note: [UInt8]?
  private var isInText = false

  func start(_ name: PartName, _ attributes: XMLAttributes) {
    switch name {
    case "comments": wasRead = true
    case "author": self.name = []
    case "comment":
      var author: Int?
      for attribute in attributes where attribute.isNamed("authorId") { author = attribute.number }
      note = author.map(ownAuthors.contains) == true ? nil : []
    case "t": isInText = true
    default: break
    }
  }

  func end(_ name: PartName) {
    if name == "t" { isInText = false }
    if name == "comment", let text = note {
      if !text.starts(with: "\(ToDoSheet.author):".utf8) { hasOthers = true }
      note = nil
    }
    guard name == "author", let written = self.name else { return }
    if written.elementsEqual(ToDoSheet.author.utf8) { ownAuthors.insert(authorCount) }
    authorCount += 1
    self.name = nil
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if isInText, let count = note?.count, count < 20 { note?.append(contentsOf: bytes.prefix(20)) }
    guard let count = name?.count, count + bytes.count <= 1_000 else { return }
    name?.append(contentsOf: bytes)
  }
}
