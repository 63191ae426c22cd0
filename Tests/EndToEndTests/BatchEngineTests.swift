import Glibc
import TestSupport
import Testing

/// The filter under programs that spread work: equal bytes, whoever calls it. Tests whose program is not
/// here are skipped, and say so.
@Suite struct BatchEngineTests {
  private let folder = TemporaryFolder()
  private static let options = [
    "report", "summary", "--ndjson", "--template", "brief", "--format", "html", "--made-on",
    "2026-11-22",
  ]
  private static let rows = (0..<60).map { number in
    let profile =
      #"{"taolab": "profile/1", "positions": [{"root": "\#(number % 7 + 1) TAO"}, {"subnet": 64, "alpha": \#(number + 1)}]}"#
    return #"{"id": "n\#(number)", "profile": \#(number == 7 ? "5" : profile)}"# + "\n"
  }.joined()

  private static let pythons: [String] = ["/usr/bin/python3", "/usr/local/bin/python3"]
  private static let python = pythons.first { path in access(path, X_OK) == 0 }
  private static let hasParallel = access("/usr/bin/parallel", X_OK) == 0
  private static let hasSpark =
    access("/usr/bin/java", X_OK) == 0
    && (getenv("TAOLAB_PYSPARK").map { String(cString: $0) } ?? python).map {
      run($0, ["-c", "import pyspark"]).status == 0
    } == true

  private func filter(_ input: String) -> ProcessResult {
    run(
      Binary.path("taolab"), Self.options, stdin: input, environment: ["HOME": folder.path])
  }

  @Test func aFilterAnswersEveryRowAndEndsWell() {
    let result = filter(Self.rows)
    #expect(result.status == 0 && result.errors.isEmpty)
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 60 && lines.count { $0.contains("\"faults\"") } == 1)
    // Two halves give what the whole gives.
    let cut = Self.rows.split(separator: "\n").map { $0 + "\n" }
    let halves = filter(cut[..<25].joined()).output + filter(cut[25...].joined()).output
    #expect(halves == result.output)
  }

  @Test(.enabled(if: hasParallel, "GNU parallel is not here"))
  func gnuParallel() {
    let words = [Binary.path("taolab")] + Self.options
    let result = run(
      "/usr/bin/parallel", ["--will-cite", "--pipe", "-k", "--block", "2k"] + words,
      stdin: Self.rows, environment: ["HOME": folder.path, "LC_ALL": "C.UTF-8"])
    #expect(result.output == filter(Self.rows).output)
  }

  @Test(.enabled(if: hasSpark, "Java or PySpark is not here"), .timeLimit(.minutes(3)))
  func sparksPipe() {
    let program = """
      import sys
      from pyspark import SparkContext
      context = SparkContext("local[2]", "pages")
      context.setLogLevel("OFF")
      lines = context.textFile(sys.argv[1], 3)
      for line in lines.pipe(sys.argv[2]).collect():
          print(line)
      """
    let script = folder.path + "/pages.py"
    let input = folder.path + "/people.ndjson"
    TextFile.write(program, to: script)
    TextFile.write(Self.rows, to: input)
    let command = ([Binary.path("taolab")] + Self.options).joined(separator: " ")
    let python = getenv("TAOLAB_PYSPARK").map { String(cString: $0) } ?? Self.python ?? ""
    let result = run(
      python, [script, input, command],
      environment: ["HOME": folder.path, "LC_ALL": "C.UTF-8", "SPARK_LOCAL_IP": "127.0.0.1"])
    #expect(result.status == 0, "\(result.errors.suffix(400))")
    #expect(result.output == filter(Self.rows).output)
  }

  /// Asked to end, it ends at once, and what it wrote is whole.
  @Test(arguments: ["INT", "TERM"])
  func itStopsWhenAsked(signal: String) {
    let input = folder.path + "/many.ndjson"
    TextFile.write(String(repeating: Self.rows, count: 400), to: input)
    let command =
      "'\(Binary.path("taolab"))' \(Self.options.joined(separator: " ")) < '\(input)' > /dev/null & "
      + "sleep 1; kill -\(signal) $!; s=$(date +%s%N); wait $!; c=$?; "
      + "echo $c $(( ($(date +%s%N) - s) / 1000000 ))"
    // A shell without job control lets its children ignore Ctrl-C.
    let result = run(
      "/bin/bash", ["-c", "set -m; " + command], environment: ["HOME": folder.path])
    let words = result.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    #expect(words.count == 2 && (words.first ?? 0) > 128, "\(result)")
    // A fifth of a second, and what a busy machine adds.
    #expect((words.last ?? 9_999) < 2_000, "\(result)")
  }
}
