import Testing

@Suite struct ManualTests {
  @Test func theManualNamesEveryCommandAndOption() throws {
    let outcome = try Program.run("manual")
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.hasPrefix(".TH MAINSTREAM 1\n.SH NAME\nmainstream \\- "))
    for text in [
      "mainstream run", "\\-\\-allow\\-fewer", "mainstream indicators show", "\\-\\-folder\\-is\\-entity",
      ".SH EXIT STATUS",
    ] {
      #expect(outcome.output.contains(text), "\(text)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func shellsCompleteTheCommands(_ shell: String) throws {
    let outcome = try Program.run("--generate-completion-script", shell)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.contains("allow-fewer"))
  }
}
