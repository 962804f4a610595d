/// A scale of gender equality markers, such as the UN's from 0 to 3, read from `Indicators/markers.yaml`.
package struct MarkerScale: Hashable, Sendable {
  package var id: String
  package var title: String
  package var source: String
  /// In the order of the file.
  package var codes: [Code]

  package init(id: String, title: String, source: String, codes: [Code]) {
    self.id = id
    self.title = title
    self.source = source
    self.codes = codes
  }

  package struct Code: Hashable, Sendable {
    package var code: String
    package var title: String
    /// Other spellings, such as `2A`.
    package var also: [String]

    package init(code: String, title: String, also: [String] = []) {
      self.code = code
      self.title = title
      self.also = also
    }
  }

  /// The position of the code `text`, ignoring case; nil if the scale has no such code.
  package func position(of text: String) -> Int? {
    let wanted = text.lowercased()
    return codes.firstIndex { code in
      code.code.lowercased() == wanted || code.also.contains { $0.lowercased() == wanted }
    }
  }
}
