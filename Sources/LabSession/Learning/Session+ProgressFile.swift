package import Answers
package import Diagnostics
package import Lessons

/// Progress as a file to keep elsewhere or to take to another machine.
extension Session {
  /// What is kept of all lessons.
  package mutating func wholeProgress() -> Progress { refreshedLearning().progress }

  /// Takes over what a file has: lessons begun in one of the two go on as there, lessons begun in both
  /// have the answers of both. Nothing is dropped.
  package mutating func takeOver(_ source: SourceText) throws(CommandFault) -> Progress {
    guard let other = Progress(text: source.text) else {
      throw CommandFault(Session.noProgress(source), .input)
    }
    var learning = refreshedLearning()
    let renamed = other.renamed(by: learning.course.identities ?? LessonIdentities())
    learning.progress = learning.progress.merged(with: renamed, since: Progress())
    self.learning = learning
    keepProgress()
    if let (tutor, progress) = self.learning?.open {
      variables = Variables(scope: tutor.lab(progress), settings: settings)
    }
    return renamed
  }

  private static func noProgress(_ source: SourceText) -> Diagnostic {
    let name = source.name
    guard let schema = Progress.foreignSchema(of: source.text) else {
      return Diagnostic(
        "progress.file", "`\(name)` is no progress of this lab",
        explanation: "Nothing was changed.",
        hint: Hint("such a file is made by", code: "progress export \(name)"))
    }
    return Diagnostic(
      "progress.version", "`\(name)` is of another version, \(schema)",
      explanation: "Nothing was changed, and the file stays as it is.",
      hint: Hint("use the newer taolab that wrote it"))
  }
}
