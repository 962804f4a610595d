import Testing

@testable import Intake

@Suite struct FieldMarksTests {
  @Test func everyFieldIsMarkedByItself() {
    var marks = FieldMarks()
    for field in Field.allCases {
      #expect(!marks.contains(field))
      marks.insert(field)
      #expect(marks.contains(field))
    }
  }

  @Test func marksAreForgottenForTheNextRecord() {
    var marks = FieldMarks()
    marks.insert(.year)
    marks.removeAll()
    #expect(!marks.contains(.year))
    marks.insert(.rating)
    #expect(marks.contains(.rating) && !marks.contains(.year))
  }
}
