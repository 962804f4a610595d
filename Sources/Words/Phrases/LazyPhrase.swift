import Formats
import Synchronization

/// A phrase that is parsed when it is first used, because most runs need only a few.
final class LazyPhrase: Sendable {
  private final class Read: Sendable {
    /// The parsed phrase, or nil if the text is not a valid phrase.
    let phrase: Phrase?

    init(_ phrase: Phrase?) { self.phrase = phrase }
  }

  /// The lines of the phrase in its file, including its key.
  private let lines: ArraySlice<UInt8>
  private let read = AtomicLazyReference<Read>()

  init(_ lines: ArraySlice<UInt8>) { self.lines = lines }

  /// The parsed phrase, or nil if the text is not a valid phrase.
  var phrase: Phrase? {
    if let read = read.load() { return read.phrase }
    let value = (try? YAMLTree.root(of: lines))??.values
    return read.storeIfNil(Read(value?.count == 1 ? value?.first.flatMap { Phrase($0) } : nil)).phrase
  }
}
