import Answers
import CivilTime
import Commands
import Diagnostics
import Files
import LabSession
import Presentation

/// A hint that says what to type does not lead to the same fault at once.
func tryInput(_ bytes: [UInt8]) {
  let line = String(decoding: bytes.prefix(400), as: UTF8.self)
  guard !line.contains("\n") else { return }
  var session = loaded
  let faults = session.run(line: line).faultsOfLine
  guard faults.count == 1, let code = faults[0].hint?.code, !code.hasPrefix("taolab ") else {
    return
  }
  let again = session.run(line: code).faultsOfLine
  require(again.first != faults[0] || code != line, "a hint is not what was wrong")
}

extension Answer {
  fileprivate var faultsOfLine: [Diagnostic] {
    markup.blocks.compactMap { block in
      if case .diagnostic(let block) = block { block.diagnostic } else { nil }
    }
  }
}

private let loaded: Session = {
  var session = Session(environment: Environment(now: UnixTime(seconds: 0), files: noFiles))
  _ = session.run(line: "market 64")
  return session
}()

private let noFiles = FileAccess(
  read: { path, _ throws(FileFault) in
    throw FileFault(.read, path, reason: "none", isMissing: true)
  }, write: { _, path, _ throws(FileFault) in throw FileFault(.write, path, reason: "none") },
  makeFolder: { path throws(FileFault) in throw FileFault(.makeFolder, path, reason: "none") },
  rename: { path, _ throws(FileFault) in throw FileFault(.rename, path, reason: "none") },
  list: { _ in [] })
