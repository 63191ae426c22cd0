import CivilTime
import Commands
import Diagnostics
import Files
import LabSession
import Market
import Presentation

/// A recorded chain, and an outcome: understood or faults with places. Every verb answers on one that
/// is understood.
func tryInput(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  let source = SourceText(name: "mine.json", text: text)
  show { () throws(DiagnosticList) in _ = try BlockOutcome.read(source) }
  show { () throws(DiagnosticList) in
    let snapshot = try Snapshot.read(source)
    answer(bytes, snapshot.chain.subnets.first.map { "\($0.netuid.value)" } ?? "64")
  }
}

private func show(_ read: () throws(DiagnosticList) -> Void) {
  do throws(DiagnosticList) {
    try read()
  } catch {
    for fault in error.all {
      for label in fault.labels {
        require(
          label.range.upperBound <= fault.source?.text.utf8.count ?? 0, "a label inside its file")
      }
    }
    let text = Markup(error).text(for: TerminalTraits(width: 40))
    require(!text.contains("\u{1B}"), "no escape sequence")
  }
}

private func answer(_ bytes: [UInt8], _ subnet: String) {
  var environment = Environment(now: UnixTime(seconds: 1_795_363_200), files: noFiles)
  environment.files.read = { path, _ throws(FileFault) in
    guard path == "mine.json" else {
      throw FileFault(.read, path, reason: "none", isMissing: true)
    }
    return bytes
  }
  environment.snapshotPath = "mine.json"
  var session = Session(environment: environment)
  for line in [
    "market", "market \(subnet)", "market root", "stake 10 TAO into \(subnet)",
    "stake 1 TAO into root",
    "unstake 5 α\(subnet)", "compare 10 TAO", "breakeven 10 TAO in \(subnet)", "emission()",
    "apy(\(subnet))", "exit 1000 α\(subnet)", "split 100 TAO into \(subnet) in 3 parts", "learn 8",
  ] {
    let text = session.run(line: line).markup.text(for: TerminalTraits(width: 40))
    require(!text.contains("\u{1B}"), "no escape sequence")
  }
}

private let noFiles = FileAccess(
  read: { path, _ throws(FileFault) in
    throw FileFault(.read, path, reason: "none", isMissing: true)
  }, write: { _, path, _ throws(FileFault) in throw FileFault(.write, path, reason: "none") },
  makeFolder: { path throws(FileFault) in throw FileFault(.makeFolder, path, reason: "none") },
  rename: { path, _ throws(FileFault) in throw FileFault(.rename, path, reason: "none") },
  list: { _ in [] })
