import TestSupport
import Testing

/// The program without a person: pipes, files, `-e`, exit codes.
@Suite struct ScriptTests {
  let lab = TestLab()

  @Test func aPipeGetsAnswersAndNothingElse() {
    let result = lab.run(stdin: "set take 9%\n\n# remark\nset take\n")
    #expect(
      result.output == "  take  9%   your validator's take\n\n  take  9%   your validator's take\n"
        || result.output.components(of: "9%") == 2)
    #expect(result.errors.isEmpty && result.status == 0)
    #expect(!result.output.contains("taolab>") && !result.output.contains("\u{1B}"))
    #expect(TextFile.read(lab.state + "/history") == nil)
  }

  @Test func theFirstErrorEndsItWithItsPlace() {
    let result = lab.run(stdin: "set take 9%\n\nset frob 1\nset take 1%\n")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("<stdin>:3:1: error[setting.unknown]: "))
    #expect(result.errors.contains("3 │ set frob 1"))
    #expect(!result.output.contains("1%"))
  }

  @Test(arguments: ["-k", "--keep-going"])
  func goesOnAfterAnErrorIfAsked(option: String) {
    let result = lab.run([option], stdin: "set frob 1\n2 +\nset take 1%\n(1 +")
    #expect(result.status == 1)
    #expect(result.output.contains("1%"))
    #expect(result.errors.contains("<stdin>:1:1: error[setting.unknown]"))
    #expect(result.errors.contains("<stdin>:2:") && result.errors.contains("<stdin>:4:"))
    #expect(lab.run([option], stdin: "1 + 1\n").status == 0)
    #expect(lab.run([option, "-e", "1 +", "-e", "quit", "-e", "2 + 2"]).status == 1)
    #expect(lab.run([option, "-e", "quit", "-e", "1 +"]).status == 0)
  }

  @Test func calculationsAndQuestionsNeedNoOption() {
    #expect(lab.run(["10", "TAO", "+", "3", "TAO"]).output == "= 13 TAO\n")
    let question = lab.run(["how", "much", "do", "I", "earn"])
    #expect(question.status == 0 && question.output.contains("100 TAO on root"))
    #expect(lab.run(["stke", "10", "TAO"]).status == 2)
  }

  @Test func aFileIsAScript() {
    TextFile.write("set take 9%\r\nset frob 1\n", to: lab.folder.path + "/in.lab")
    let result = lab.run(["in.lab"])
    #expect(result.status == 1)
    #expect(result.output.contains("9%"))
    #expect(result.errors.hasPrefix("in.lab:2:1: error"))
  }

  @Test func expressionsOnTheCommandLine() {
    let result = lab.run(["-e", "set take 9%", "-e", "set take"])
    #expect(result.output.components(of: "9%") == 2)
    #expect(lab.run(["-e", "set take 9%", "-e", "set frob"]).errors.hasPrefix("-e:2:1: error"))
  }

  @Test func quitEndsAScript() {
    let result = lab.run(stdin: "set take 9%\nquit\nset frob 1\n")
    #expect(result.status == 0 && result.errors.isEmpty)
  }

  @Test(
    arguments: [
      (["--colour", "purple"], 2), (["stke"], 2), (["missing.lab"], 3), (["/tmp"], 3),
      (["quit", "--frob"], 2), (["set", "frob", "1"], 1), (["--version"], 0), (["--help"], 0),
      (["set", "--help"], 0), (["help", "nonsense"], 1), (["-e"], 2),
    ] as [([String], Int32)])
  func exitCodes(words: [String], status: Int32) {
    let result = lab.run(words)
    #expect(result.status == status, "\(words): \(result.errors)")
    #expect(result.errors.isEmpty == (status == 0))
  }

  @Test func aNearVerbIsSuggested() {
    #expect(lab.run(["hlep"]).errors.contains("did you mean: taolab help"))
  }

  @Test func optionsStandBeforeOrBehindTheVerb() {
    let before = lab.run(["--no-state", "--json", "set"])
    let behind = lab.run(["set", "--json", "--no-state"])
    #expect(before.output == behind.output && before.output.hasPrefix("{\n"))
  }

  @Test func colourIsForTerminalsUnlessForced() {
    #expect(!lab.run(["help"]).output.contains("\u{1B}"))
    #expect(lab.run(["help", "--color", "always"]).output.contains("\u{1B}"))
    #expect(lab.run(["help"], environment: ["CLICOLOR_FORCE": "1"]).output.contains("\u{1B}"))
    #expect(
      !lab.run(["help"], environment: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).output
        .contains("\u{1B}"))
  }

  @Test func aReaderThatGoesAwayIsNoError() {
    let script = "\(Binary.path("taolab")) help | true; exit ${PIPESTATUS[0]}"
    let result = run("/bin/bash", ["-c", script], environment: lab.environment)
    #expect(result.status == 0 && result.errors.isEmpty)
  }

  @Test func aFullDiskIsSaid() {
    let script = "\(Binary.path("taolab")) help > /dev/full"
    let result = run("/bin/bash", ["-c", script], environment: lab.environment)
    #expect(result.status == 4)
    #expect(result.errors.contains("cannot write the answer: No space left on device"))
  }

  @Test func aStateFolderThatCannotBeWrittenDoesNotStopTheLab() {
    let result = lab.run(["--state", "/proc/none", "set", "take", "9%"])
    #expect(result.status == 4 && result.output.contains("9%"))
    #expect(result.errors.contains("warning"))
  }

  @Test func noise() {
    var generator = SplitMix64(seed: 20_261_122)
    let noise = (0..<200_000).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let result = run(Binary.path("taolab"), stdin: noise, environment: lab.environment)
    #expect(result.status == 0 || result.status == 1)
    #expect(!result.errors.contains("\u{1B}"))
  }

  @Test func aMegabyteLine() {
    let line = "help " + String(repeating: "x", count: 1 << 20)
    let result = lab.run(stdin: line + "\n")
    #expect(result.status == 1)
    #expect(result.errors.utf8.count < 3_000_000)
  }
}

extension String {
  fileprivate func components(of part: String) -> Int {
    ranges(of: part).count
  }
}

/// A small generator of reproducible noise.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
