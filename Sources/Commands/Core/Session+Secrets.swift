public import Answers
import Diagnostics
public import LabSession
import Presentation
import Secrets

extension Session {
  /// Whether a line looks like a wallet's secret, by itself or with what was typed before it.
  public func looksLikeSecret(_ line: String) -> Bool {
    var watch = secretWatch
    return watch.finds(line, isOrdinary: Session.isOrdinary)
  }

  /// What is said to a line that looks like a secret; nil for all others. It is not read further.
  mutating func refusal(of line: String) -> Answer? {
    guard secretWatch.finds(line, isOrdinary: Session.isOrdinary) else { return nil }
    return .secretRefused
  }

  /// Whether a line begins with a verb, so that its words are no part of a secret by themselves.
  public static func isOrdinary(_ line: String) -> Bool {
    Catalogue.command(named: line.prefix { $0 != " " }) != nil
  }
}

extension Answer {
  /// To a line that looks like a wallet's secret: nothing of it is repeated.
  public static var secretRefused: Answer {
    var answer = Answer(Markup(DiagnosticList(Diagnostic.secretLine)), status: .failure)
    answer.holdsSecret = true
    return answer
  }
}
