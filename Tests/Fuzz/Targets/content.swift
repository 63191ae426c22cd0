import CivilTime
import Commands
import Content
import Files
import Presentation

@testable import LabSession

/// An author's folder with one file of these bytes, under each name the program reads: a fault with a
/// place, or everything that reads it answers.
func tryInput(_ bytes: [UInt8]) {
  for name in [
    "lessons/01-mine.lesson.md", "lessons/glossary.md", "lessons/facts.tsv", "templates/style.css",
  ] {
    let files = FileAccess(
      read: { path, limit throws(FileFault) in
        guard path == "mine/" + name, bytes.count <= limit else {
          throw FileFault(.read, path, reason: "none", isMissing: true)
        }
        return bytes
      }, write: { _, path, _ throws(FileFault) in throw FileFault(.write, path, reason: "none") },
      makeFolder: { path throws(FileFault) in throw FileFault(.makeFolder, path, reason: "none") },
      rename: { path, _ throws(FileFault) in throw FileFault(.rename, path, reason: "none") },
      list: { _ in [name] })
    var environment = Environment(now: UnixTime(seconds: 0), files: files)
    environment.contentFolder = "mine"
    let text = (try? FileText.text(of: bytes)) ?? ""
    environment.content = ContentLibrary(
      override: { $0 == name ? text : nil }, overrideNames: [name])
    var session = Session(environment: environment)
    guard (try? session.checkInputs()) != nil else { continue }
    for line in ["lessons", "find stake", "term alpha", "facts"] {
      let answer = session.run(line: line)
      let shown = answer.markup.text(for: TerminalTraits(width: 40))
      require(!shown.contains("\u{1B}"), "no escape sequence")
    }
  }
}
