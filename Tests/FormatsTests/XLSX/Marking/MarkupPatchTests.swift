import Testing

@testable import Formats

@Suite struct MarkupPatchTests {
  private static func patched(_ text: String, _ change: (MarkupElement, [UInt8], inout MarkupPatch) -> Void) -> String?
  {
    let bytes = Array(text.utf8)
    guard let root = MarkupElement.root(of: bytes, opening: ["b"]) else { return nil }
    var patch = MarkupPatch()
    change(root, bytes, &patch)
    return String(decoding: patch.applied(to: bytes), as: UTF8.self)
  }

  @Test func elementsAreFoundBehindCommentsAndSections() {
    let text = "<?xml version='1.0'?><!-- <b> --><a x='>'><c><b/></c><b><d/></b><![CDATA[<b>]]></a>"
    let root = MarkupElement.root(of: Array(text.utf8), opening: ["b"])
    #expect(root?.children.map(\.name) == ["c", "b"])
    #expect(root?.children("b").first?.children.map(\.name) == ["d"])
    #expect(root?.child("c")?.children.isEmpty == true)
  }

  @Test(arguments: ["<a>", "<a></a></a>", "<a><b></a>", "<!DOCTYPE a><a/>", "<a", "<a x='></a>", "text"])
  func whatIsNoSoundTextHasNoElements(_ text: String) {
    #expect(MarkupElement.root(of: Array(text.utf8), opening: ["b"]) == nil)
  }

  @Test func anEmptyElementIsOpenedForItsContent() {
    #expect(
      Self.patched("<a><p:b k=\"1\"/></a>") { $2.append("<c/>", to: $0.children[0], $1) }
        == "<a><p:b k=\"1\"><c/></p:b></a>")
  }

  @Test func anAttributeIsSetOrAdded() {
    #expect(Self.patched("<a><b k='1'/></a>") { $2.set("k", to: "2", of: $0.children[0], $1) } == "<a><b k='2'/></a>")
    #expect(Self.patched("<a><b/></a>") { $2.set("k", to: "2", of: $0.children[0], $1) } == "<a><b k=\"2\"/></a>")
  }

  @Test func whatIsInsertedBeforeSomethingRemovedStays() {
    let text = Self.patched("<a><b/><c/></a>") { root, _, patch in
      patch.remove(root.children[0].range)
      patch.insert("<n/>", at: root.children[0].range.lowerBound)
    }
    #expect(text == "<a><n/><c/></a>")
  }

  @Test func aPrefixStandsBeforeAllNames() {
    #expect(PrefixedMarkup.text("<a k=\"&lt;\"><b/></a>", "x:") == "<x:a k=\"&lt;\"><x:b/></x:a>")
  }
}
