import Model
import Testing

@testable import Intake

@Suite struct TableTests {
  @Test(
    arguments: [
      ("ratings.csv", Table.ratings), ("Ratings.CSV", .ratings), ("answers.csv", .answers), ("work.csv", .work),
      ("issues.2025.csv", .issues), ("Focal_points.csv", .focalPoints), ("ratings-2025.csv", nil), ("exw.csv", nil),
      (".csv", nil),
    ] as [(String, Table?)])
  func fileIsNamedAfterItsTable(name: String, table: Table?) {
    #expect(Table(fileName: name) == table)
  }

  @Test(
    arguments: [
      ("entity,year,framework,indicator,rating,justification,evidence", Table.ratings),
      ("entity,year,framework,indicator,rating,justification,evidence,basis,status", .ratings),
      ("Entity,Type,Year,Performance_Area,Performance_Indicator,Ratings,Score", .ratings),
      (
        "Entity - Short Name,Entity - Type,Report - Year,Report - Status,Performance Area,Performance Indicator,"
          + "PI - Ratings,PI - Ratings Score", .ratings
      ),
      ("ENTITY , Year,Performance Indicator,PI Ratings", .ratings),
      ("entity,year,indicator,question,answer", .answers),
      ("entity,year,id,title,description,raised,where,indicators,recommendations,who,proposal,public", .issues),
      ("entity,year,id,title,Raised,Who", .issues),
      ("entity,year,function,kind,level,share-of-time", .focalPoints),
      ("entity,year,reviewer,due,done,recommendation,status", .peerReviews),
      ("entity,year,kind,with,description", .support),
      ("entity,year,id,title,where,rating,indicator", .ratings),
      ("entity,year", nil), ("a,b,c", nil), ("", nil),
    ] as [(String, Table?)])
  func tableIsKnownByItsHeader(header: String, table: Table?) {
    #expect(Table(header: header.split(separator: ",").map(String.init)) == table)
  }
}
