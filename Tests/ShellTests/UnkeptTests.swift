import TestSupport
import Testing

/// Where nothing can be kept, nothing is called saved.
@Suite struct UnkeptTests {
  private let lab = TestLab()

  /// Ways in which a state folder takes nothing, as the shell begins each.
  private static let hindrances = [
    "a file in its place": "touch '$S'; exec '$T' \"$@\"",
    "a full disk": "ulimit -f 0; exec '$T' \"$@\"",
    "another lab's lock": "mkdir -p '$S'; exec flock '$S/lock' '$T' \"$@\"",
  ]

  private func run(_ hindrance: String, _ arguments: [String]) -> ProcessResult {
    let script = hindrance.replacing("$S", with: lab.state).replacing(
      "$T", with: Binary.path("taolab"))
    return TestSupport.run(
      "/bin/sh", ["-c", script, "sh"] + arguments, environment: lab.environment)
  }

  @Test(arguments: hindrances.keys.sorted(), ["save plan", "set take 5%", "stake 1 TAO into 64"])
  func isSaidAndEndsWithFour(name: String, line: String) throws {
    let hindrance = try #require(Self.hindrances[name])
    for arguments in [
      ["-e", line], ["--json", "-e", line], line.split(separator: " ").map(String.init),
    ] {
      let result = run(hindrance, arguments)
      #expect(result.status == 4, "\(name), \(arguments): \(result)")
      #expect(!result.output.contains("Saved"), "\(name), \(arguments): \(result)")
      #expect(result.errors.contains("cannot keep"), "\(name), \(arguments): \(result)")
    }
    #expect(!lab.run(["load"]).output.contains("load plan"))
  }

  /// Without a home nothing says where to keep it: that is no reason to call it kept.
  @Test(arguments: ["hold 3 α64", "stake 1 TAO into 64", "set take 5%"])
  func withoutAHomeItIsSaid(line: String) {
    for home in [[:], ["HOME": ""]] {
      var environment = lab.environment.merging(home) { _, new in new }
      if home.isEmpty { environment["HOME"] = nil }
      for name in ["TAOLAB_STATE", "XDG_STATE_HOME"] { environment[name] = nil }
      let result = TestSupport.run(
        Binary.path("taolab"), ["-e", line], environment: environment)
      #expect(result.status == 4 && result.errors.contains("HOME is not set"), "\(result)")
      let trial = TestSupport.run(
        Binary.path("taolab"), ["--no-state", "-e", line], environment: environment)
      #expect(trial.status == 0 && trial.errors.isEmpty, "\(trial)")
    }
  }

  @Test func withoutStateSavingIsRefused() throws {
    let result = lab.run(["--no-state", "-e", "stake 1 TAO into 64", "-e", "save plan"])
    #expect(result.status == 1 && !result.output.contains("Saved"))
    #expect(result.errors.contains("`plan` was not saved, for nothing is kept here"))
    let terminal = try lab.open(["--no-state"])
    let said = try terminal.enter("save plan", prompt: TestLab.prompt)
    #expect(said.first == "error: `plan` was not saved, for nothing is kept here")
  }

  @Test func helpShowsSavingAllTheSame() {
    #expect(lab.run(["--no-state", "help", "save"]).output.contains("Saved as plan."))
  }
}
