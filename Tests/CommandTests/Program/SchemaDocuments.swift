/// Small documents in the various forms that entities and their programs produce.
enum SchemaDocuments {
  private static func submission(_ content: String, attributes: String = #"entity="EXW" year="2025""#) -> String {
    "<submission \(attributes)>\(content)</submission>\n"
  }

  private static let rating = #"<rating indicator="6" rating="meets"/>"#

  static let sound: [String: String] = [
    "attributes": submission(rating),
    "elements": submission("<rating><rating>meets</rating><indicator>6</indicator></rating>"),
    "fields of the submission as elements": submission(
      "<year>2025</year><comment>All agreed</comment><entity>EXW</entity>\(rating)", attributes: ""),
    "entity and year at the record": submission(
      #"<rating entity="EXW" year="2025" framework="un-swap-3.0" indicator="6" rating="meets"/>"#, attributes: ""),
    "several submissions": "<submissions>\(submission(rating))"
      + "\(submission(rating, attributes: #"entity="EXH" year="2025""#))</submissions>",
    "records in any order": submission(
      #"<answer indicator="6" question="6.a1" answer="yes"/>\#(rating)<answer indicator="7" question="7.a1"/>"#),
    "fields left blank": submission(
      #"<rating indicator="6" rating="meets" basis="" status="" framework="" evidence=""/>"#),
    "spaces around values": submission(
      #"<rating indicator=" 6 " rating=" meets "><basis> submitted </basis></rating>"#),
    "an action in free words": submission(
      #"<action indicator="6" due="2026-03-31" status="not begun"><action>Renew it</action></action>"#),
    "an action without a day": submission(#"<action indicator="6" action="Renew it"><due/></action>"#),
    "the network": submission(
      #"<issue id="A" raised="2025" public=""><title>Dry wells</title></issue>"#
        + #"<focal-point function="Adviser" kind="gender" level="P-4" share-of-time="12.5" terms="no" name="A"/>"#
        + #"<peer-review reviewer="EXH" due="2026" done=""/><peer-review reviewer="EXL" due="2026-01-31"/>"#
        + #"<support kind="offer" with="" outcome=""><description>A course</description></support>"#),
    "initiatives": submission(
      #"<initiative id="1" title="Wells" kind="any" countries="MOZ" good-practice="yes" public=""><start/></initiative>"#
    ),
    "work items and rates": submission(
      #"\#(rating)<item id="N1" kind="standard" gender-analysis="yes"><title>Standard</title><joint/></item>"#
        + #"<item id="P1" kind="project" marker="2A" expenditure="12.50" currency="USD" start="2025-01-01"/>"#
        + #"<rate currency="EUR" usd-per-unit="1.1" source="Made up"/>"#),
    "all ratings": submission(
      ["missing", "approaches", "meets", "exceeds", "not-applicable", "under-review"].enumerated().map {
        #"<rating indicator="\#($0.offset + 1)" rating="\#($0.element)"/>"#
      }.joined()),
  ]

  static let broken: [String: String] = [
    "a field after the records": submission("\(rating)<year>2025</year>"),
    "a field in a field": submission("<rating indicator=\"6\"><rating><b>meets</b></rating></rating>"),
    "a field as attribute and element": submission(
      #"<rating indicator="6" rating="meets"><indicator>6</indicator></rating>"#),
    "an element twice": submission(
      #"<rating indicator="6" rating="meets"><evidence>a</evidence><evidence>b</evidence></rating>"#),
    "a year of two digits": submission(rating, attributes: #"entity="EXW" year="25""#),
    "a kind that no item has": submission(#"<item id="N1" kind="normative"/>"#),
    "an item without an id": submission(#"<item kind="project"/>"#),
    "a rate without a source": submission(#"<rate currency="EUR" usd-per-unit="1.1"/>"#),
    "an unknown framework": submission(rating, attributes: #"entity="EXW" year="2025" framework="un-swap-4""#),
    "an unknown indicator": submission(#"<rating indicator="99" rating="meets"/>"#),
    "an unknown basis": submission(#"<rating indicator="6" rating="meets" basis="hearsay"/>"#),
    "an unknown status": submission(#"<rating indicator="6" rating="meets" status="nearly done"/>"#),
    "an issue without a title": submission(#"<issue id="A"/>"#),
    "a focal point of no kind": submission(#"<focal-point function="Adviser" kind=""/>"#),
    "more than all of the time": submission(#"<focal-point function="A" kind="gender" share-of-time="101"/>"#),
    "a review by nobody": submission(#"<peer-review due="2026"/>"#),
    "support that is neither asked for nor offered": submission(#"<support kind="gift" description="A course"/>"#),
    "an unknown attribute": submission(#"<rating indicator="6" rating="meets" reviewer="A. Example"/>"#),
    "a blank rating": submission(#"<rating indicator="6" rating=" "/>"#),
    "a blank question": submission(#"<answer indicator="6" question="" answer="yes"/>"#),
    "no question": submission(#"<answer indicator="6" answer="yes"/>"#),
    "no action": submission(#"<action indicator="6" due="2026-03-31"/>"#),
    "a blank action": submission(#"<action indicator="6" action=" "/>"#),
    "a day with a time zone": submission(#"<action indicator="6" action="Renew it" due="2026-03-31Z"/>"#),
    "a day that no calendar has": submission(#"<action indicator="6" action="Renew it" due="2026-02-30"/>"#),
    "no submission": "<submissions/>\n",
    "a submission in a submission": submission(submission(rating)),
    "a record outside": "<submissions>\(rating)</submissions>\n",
    "an attribute of the container": "<submissions year=\"2025\">\(submission(rating))</submissions>\n",
  ]
}
