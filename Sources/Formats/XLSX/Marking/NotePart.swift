/// The notes on the cells of a sheet, from which ours are taken away and to which ours are added.
struct NotePart {
  private let bytes: [UInt8]
  private let root: MarkupElement
  /// The number of our author; nil if the part does not name it.
  private let ownAuthor: String?
  private let own: [MarkupElement]
  /// The cells with notes of ours, by their names.
  let ownCells: Set<String>
  /// The cells with notes of others.
  let otherCells: Set<String>

  /// Returns nil if the part is not understood.
  init?(_ bytes: [UInt8]) {
    guard let root = MarkupElement.root(of: bytes, opening: ["authors", "commentList"]), root.name == "comments",
      let authors = root.child("authors"), let list = root.child("commentList")
    else { return nil }
    self.bytes = bytes
    self.root = root
    let author = authors.children.firstIndex {
      String(decoding: bytes[$0.tag.upperBound..<max($0.contentEnd, $0.tag.upperBound)], as: UTF8.self)
        == ToDoSheet.author
    }.map { String($0) }
    ownAuthor = author
    var own: [MarkupElement] = []
    var ownCells: Set<String> = []
    var otherCells: Set<String> = []
    for comment in list.children {
      let attributes = MarkupAttributes.all(of: comment.tag, in: bytes)
      let cell = attributes.first { $0.name == "ref" }?.value ?? ""
      let isByAuthor = author != nil && attributes.first { $0.name == "authorId" }?.value == author
      if isByAuthor || Self.beginsLikeOurs(comment, bytes) {
        own.append(comment)
        ownCells.insert(cell)
      } else {
        otherCells.insert(cell)
      }
    }
    self.own = own
    self.ownCells = ownCells
    self.otherCells = otherCells
  }

  /// Whether the text of a note begins as ours do.
  private static func beginsLikeOurs(_ comment: MarkupElement, _ bytes: [UInt8]) -> Bool {
    var tags = MarkupTags(bytes, in: comment.tag.upperBound..<max(comment.contentEnd, comment.tag.upperBound))
    while let tag = tags.next() {
      guard bytes[tag.name].split(separator: 0x3A).last?.elementsEqual("t".utf8) == true else { continue }
      return tag.kind == .open && bytes[tag.range.upperBound...].starts(with: "\(ToDoSheet.author):".utf8)
    }
    return false
  }

  static func empty(_ namespace: String) -> [UInt8] {
    Array(
      (SheetParts.declaration
        + #"<comments xmlns="\#(namespace)"><authors><author>\#(ToDoSheet.author)</author></authors>"#
        + "<commentList></commentList></comments>").utf8)
  }

  /// The part without our earlier notes and with `notes`.
  func patched(with notes: [(cell: String, text: String)]) -> [UInt8] {
    var patch = MarkupPatch()
    guard let authors = root.child("authors"), let list = root.child("commentList") else { return bytes }
    for comment in own { patch.remove(comment.range) }
    guard !notes.isEmpty else { return patch.applied(to: bytes) }
    let author = ownAuthor ?? "\(authors.children.count)"
    if ownAuthor == nil {
      patch.append(PrefixedMarkup.text("<author>\(ToDoSheet.author)</author>", root.prefix), to: authors, bytes)
    }
    let text = notes.map {
      #"<comment ref="\#($0.cell)" authorId="\#(author)"><text><r><t xml:space="preserve">"#
        + "\(SheetText.escaped(ToDoSheet.noteBeginning + $0.text))</t></r></text></comment>"
    }.joined()
    patch.append(PrefixedMarkup.text(text, root.prefix), to: list, bytes)
    return patch.applied(to: bytes)
  }
}
