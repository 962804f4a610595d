/// What others list and publish, with which a report compares its data.
///
/// It is read from `Indicators/outside.yaml`. Every fact names its source.
package struct OutsideFacts: Hashable, Sendable {
  package var list: List?
  package var published: [PublishedShare]

  package init(list: List? = nil, published: [PublishedShare] = []) {
    self.list = list
    self.published = published
  }

  /// A list of entities that was not made from the data of a report.
  package struct List: Hashable, Sendable {
    /// The name of the list within a sentence.
    package var title: String
    package var source: String
    package var members: [Member]

    package init(title: String, source: String, members: [Member]) {
      self.title = title
      self.source = source
      self.members = members
    }
  }

  /// One entity of the list.
  package struct Member: Hashable, Sendable {
    /// The name that the list gives it.
    package var name: String
    /// The codes in `entities.csv` under which it, or a part of it, would report; empty if there are none.
    package var entities: [String]

    package init(name: String, entities: [String]) {
      self.name = name
      self.entities = entities
    }
  }

  /// A share of ratings that meet or exceed requirements, as somebody else has published it.
  package struct PublishedShare: Hashable, Sendable {
    package var framework: String
    package var year: Int
    /// The code of the entity; nil for the average of the system.
    package var entity: String?
    package var percent: Int
    package var source: String

    package init(framework: String, year: Int, entity: String?, percent: Int, source: String) {
      self.framework = framework
      self.year = year
      self.entity = entity
      self.percent = percent
      self.source = source
    }
  }
}
