import Testing

@testable import Intake

@Suite struct FieldSetTests {
  @Test func everyFieldIsMarkedByItself() {
    var marks = FieldSet()
    for field in Field.allCases {
      #expect(!marks.contains(field))
      marks.insert(field)
      #expect(marks.contains(field))
    }
  }

  @Test func marksAreForgottenForTheNextRecord() {
    var marks = FieldSet()
    marks.insert(.year)
    marks.removeAll()
    #expect(!marks.contains(.year))
    marks.insert(.rating)
    #expect(marks.contains(.rating) && !marks.contains(.year))
  }
}
