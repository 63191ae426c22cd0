import TestSupport
import Testing

/// Whatever is wrong with the input: words for it, the documented status, no crash, no trace.
@Suite struct BadInputTests {
  private let folder = TemporaryFolder()

  private func taolab(_ arguments: [String], stdin: String = "") -> ProcessResult {
    run(
      Binary.path("taolab"), arguments, stdin: stdin,
      environment: ["HOME": folder.path, "LC_ALL": "C.UTF-8"])
  }

  private func file(_ name: String, _ text: String) -> String {
    let path = "\(folder.path)/\(name)"
    TextFile.write(text, to: path)
    return path
  }

  private func expect(
    _ result: ProcessResult, status: Int32, says: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == status, "\(result)", sourceLocation: sourceLocation)
    #expect(result.output == "", sourceLocation: sourceLocation)
    #expect(result.errors.contains(says), "\(result.errors)", sourceLocation: sourceLocation)
    for trace in ["Fatal error", "Stack dump", "Crash", "💣", "swift-backtrace"] {
      #expect(!result.errors.contains(trace), sourceLocation: sourceLocation)
    }
  }

  @Test func wrongWordsAreUsageErrors() {
    expect(taolab(["stkae", "10", "TAO"]), status: 2, says: "stake")
    expect(taolab(["stake", "10", "TAO", "into", "64", "--jsn"]), status: 2, says: "--jsn")
    expect(taolab(["--colour", "purple"]), status: 2, says: "purple")
  }

  @Test func refusedOrdersAreFailures() {
    expect(taolab(["stake", "10", "TAO", "into", "9999"]), status: 1, says: "9999")
    expect(taolab(["stake", "-10", "TAO", "into", "64"]), status: 1, says: "below zero")
    expect(taolab(["stake", "10", "TAO", "+", "3", "α64", "into", "64"]), status: 1, says: "α64")
  }

  @Test func filesThatAreNotThereOrMakeNoSense() {
    let noise = file("noise", String(repeating: "\u{1}x\u{7f} {", count: 200_000))
    expect(
      taolab(["market", "--snapshot", folder.path + "/none.json"]), status: 3, says: "none.json")
    expect(taolab(["market", "--snapshot", noise]), status: 3, says: "noise")
    expect(taolab(["market", "--snapshot", folder.path]), status: 3, says: "folder")
    expect(
      taolab(["report", "summary", "--profile", folder.path + "/none.yaml"]), status: 3,
      says: "none.yaml")
    expect(taolab(["report", "summary", "--profile", noise]), status: 3, says: "noise")
    expect(taolab(["model", "check", noise]), status: 3, says: "noise")
  }

  @Test func aTruncatedSnapshotIsRefused() throws {
    let whole = try #require(
      TextFile.read(
        "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
          + "/Sources/Content/Data/mainnet-9240381.snapshot.json"))
    for part in [0.0, 0.1, 0.5, 0.999] {
      let kept = String(whole.prefix(Int(Double(whole.count) * part)))
      let result = taolab([
        "stake", "10", "TAO", "into", "64", "--snapshot", file("cut.json", kept),
      ])
      expect(result, status: 3, says: "cut.json")
    }
  }

  @Test func profilesWithFaultsNameEachOfThem() {
    let profile = file(
      "faulty.yaml",
      """
      taolab: profile/1
      curency: USD
      positions:
        - root: -5 TAO
        - subnet: 9999
          alpha: 1e30
      """)
    let result = taolab(["report", "summary", "--profile", profile])
    expect(result, status: 3, says: "curency")
    for place in ["faulty.yaml:2:", "faulty.yaml:4:", "faulty.yaml:5:", "faulty.yaml:6:"] {
      #expect(result.errors.contains(place), "\(place) in \(result.errors)")
    }
  }

  @Test func outputThatCannotBeWritten() {
    expect(
      taolab(["report", "faq", "--out", folder.path + "/no/such/folder/faq.html"]), status: 4,
      says: "faq.html")
    expect(taolab(["report", "faq", "--out", folder.path]), status: 4, says: "folder")
    expect(
      taolab(["report", "faq", "--format", "html", "--out", "/dev/full"]), status: 4, says: "full")
  }

  @Test func scriptsStopAtTheFirstError() {
    let result = taolab([], stdin: "1 + 1\n5 TAO + 3 α64\n2 + 2\n")
    #expect(result.status == 1)
    #expect(result.output.contains("= 2") && !result.output.contains("= 4"))
    #expect(result.errors.contains("<stdin>:2:"))
  }

  @Test func hugeAndBrokenLinesAreRefusedQuickly() {
    let long = String(repeating: "1+", count: 600_000) + "1\n"
    #expect(taolab([], stdin: long).status == 1)
    let deep = String(repeating: "(", count: 10_000) + "1" + String(repeating: ")", count: 10_000)
    #expect(taolab([], stdin: deep + "\n").status == 1)
    for line in ["1/0", "10^400", "1e400 TAO", "\u{1b}[31m", "2 ^ 2 ^ 2 ^ 2 ^ 2 ^ 2"] {
      #expect(taolab(["-e", line]).status == 1, "\(line)")
    }
    let bytes = run(
      Binary.path("taolab"), [], stdin: [0xFF, 0xFE, 0x41, 0x0A], environment: ["HOME": folder.path]
    )
    #expect(bytes.status == 1)
  }

  @Test func aReaderThatLeavesEarlyEndsTheProgramQuietly() {
    let taolab = Binary.path("taolab")
    let result = run(
      "/bin/sh", ["-c", "'\(taolab)' market --no-state | head -n 1; echo \"$?\""],
      environment: ["HOME": folder.path])
    #expect(result.errors == "")
    #expect(result.output.hasSuffix("0\n"))
  }

  @Test func aReadOnlyStateFolderIsSaidOnce() {
    let file = file("not-a-folder", "")
    let result = taolab(["--state", file + "/state"], stdin: "set take 9%\nset take 8%\n2 + 2\n")
    #expect(result.status == 4)
    #expect(result.output.contains("= 4"))
    #expect(result.errors.ranges(of: "cannot keep").count == 1, "\(result.errors)")
  }
}
