import CivilTime
import Commands
import Content
import Files
import LabSession
import Presentation

/// An author's folder with one file of these bytes, of a kind the first byte chooses: a fault with a
/// place, or everything that reads it answers.
func tryInput(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  let (name, lines) = kinds[Int(first) % kinds.count]
  let own = Array(bytes.dropFirst())
  let files = FileAccess(
    read: { path, limit throws(FileFault) in
      guard path == "mine/" + name, own.count <= limit else {
        throw FileFault(.read, path, reason: "none", isMissing: true)
      }
      return own
    }, write: { _, path, _ throws(FileFault) in throw FileFault(.write, path, reason: "none") },
    makeFolder: { path throws(FileFault) in throw FileFault(.makeFolder, path, reason: "none") },
    rename: { path, _ throws(FileFault) in throw FileFault(.rename, path, reason: "none") },
    list: { _ in [name] })
  var environment = Environment(now: UnixTime(seconds: 0), files: files)
  environment.contentFolder = "mine"
  environment.content = content(name, (try? FileText.text(of: own)) ?? "")
  var session = Session(environment: environment)
  guard (try? session.checkInputs()) != nil else { return }
  for line in lines {
    let shown = session.run(line: line).markup.text(for: TerminalTraits(width: 40))
    require(!shown.contains("\u{1B}"), "no escape sequence")
  }
}

/// What is read and what reads it: a lesson is opened, asked for help and answered.
private let kinds = [
  ("lessons/01-mine.lesson.md", ["lessons", "learn 1", "hint", "a", "skip", ""]),
  ("lessons/glossary.md", ["term alpha", "term subnet"]), ("lessons/facts.tsv", ["facts"]),
  ("templates/style.css", []),
]

/// The file beside what is built in; a lesson stands alone, as in a course of one.
private func content(_ name: String, _ text: String) -> ContentLibrary {
  guard name.hasSuffix(".lesson.md") else {
    return ContentLibrary(override: { $0 == name ? text : nil }, overrideNames: [name])
  }
  return ContentLibrary.embedded.withCourse(names: ["01-mine.lesson.md"]) { _ in text }
}
