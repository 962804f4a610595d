import Model
import Testing

@Suite struct StaffLevelTests {
  private static func level(_ category: StaffLevel.Category, _ step: Int = 0) -> StaffLevel {
    StaffLevel(category: category, step: step)
  }

  @Test func levelsAreWrittenAsTheUNWritesThem() {
    #expect(Self.level(.professional, 4).description == "P-4")
    #expect(Self.level(.nationalOfficer, 3).description == "NO-C")
    #expect(Self.level(.assistantSecretaryGeneral).description == "ASG")
  }

  @Test func professionalLevelsAndThoseAboveHaveOneOrder() {
    let needed = Self.level(.professional, 4)
    #expect(Self.level(.professional, 3).isAtLeast(needed) == false)
    #expect(Self.level(.professional, 4).isAtLeast(needed) == true)
    #expect(Self.level(.director, 1).isAtLeast(needed) == true)
    #expect(Self.level(.underSecretaryGeneral).isAtLeast(Self.level(.director, 2)) == true)
    #expect(Self.level(.generalService, 7).isAtLeast(needed) == false)
    #expect(needed.isAtLeast(Self.level(.generalService, 7)) == true)
  }

  @Test func otherCategoriesCannotBeCompared() {
    #expect(Self.level(.nationalOfficer, 5).isAtLeast(Self.level(.professional, 4)) == nil)
    #expect(Self.level(.fieldService, 7).isAtLeast(Self.level(.professional, 4)) == nil)
    #expect(Self.level(.nationalOfficer, 3).isAtLeast(Self.level(.nationalOfficer, 2)) == true)
  }
}
