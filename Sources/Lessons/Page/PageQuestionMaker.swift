import Calculator
import Decimals
import Sandbox
import StakingModel

/// Makes what a page shows of a question.
struct PageQuestionMaker {
  let page: PageMaker
  let tasks: TaskRoom

  private var model: LessonModel { page.model }
  private var words: LessonWords { page.words }
  private var writer: MarkdownWriter { page.writer }

  func question(_ question: Question) -> PageQuestion {
    let value = value(of: question)
    return PageQuestion(
      id: question.id.text,
      place: "\(model.lesson.number).\((model.index(of: question.id.text) ?? 0) + 1)",
      kind: question.kind, ask: writer.text(question.ask),
      options: question.options.map { option in
        PageQuestion.Option(
          words: writer.text(option.words), reason: writer.text(option.reason),
          isRight: option.isRight, place: option.place)
      },
      hints: question.hints.map(writer.text), answer: answer(to: question, value),
      traps: question.traps.map { trap($0, of: question) }, value: value,
      accepted: question.kind == .text ? Judge.accepted(question) : [],
      goals: question.task?.goals.map(\.text) ?? [], steps: steps(of: question))
  }

  private func answer(to question: Question, _ value: PageValue?) -> String {
    switch question.kind {
    case .number, .predict, .expr:
      let how = question.answer?.text ?? ""
      let shown = "**\(value?.shown ?? "?")**"
      return words("page.model", ["value": shown]) + (how.isEmpty ? "" : ": `\(how)`")
    case .text:
      let first = question.answer?.parts(separatedBy: "|").first?.text ?? ""
      return "**\(MarkdownWriter.escaped(first))**"
    case .choice, .multi:
      return question.options.enumerated().filter(\.element.isRight).map { index, option in
        "**\(ScreenMarkup.letter(index)))** \(writer.text(option.words)). \(writer.text(option.reason))"
      }.joined(separator: " ")
    case .order:
      return question.options.sorted { ($0.place ?? 0) < ($1.place ?? 0) }.enumerated().map {
        "\($0 + 1). **\(writer.text($1.words))**: \(writer.text($1.reason))"
      }.joined(separator: "\n")
    case .task:
      return question.task?.solution.map { "`\($0.text)`" }.joined(separator: ", ") ?? ""
    }
  }

  // MARK: Values

  private func value(of question: Question) -> PageValue? {
    guard let answer = model.answer(to: question), let asked = model.askedUnit(of: question),
      let shown = (try? answer.converted(to: asked)).flatMap({ $0 })
    else { return nil }
    let tolerance = question.accept.flatMap { Tolerance($0.text) } ?? .exact
    let named = question.answer.flatMap { model.calculation($0.text) }.map(model.text)
    let allowed = tolerance.allowed(for: shown) ?? .zero
    return PageValue(
      number: PageQuestionMaker.digits(shown.number),
      shown: named ?? (tolerance == .exact ? shown : shown.rounded(toDigits: 5)).text,
      allowed: PageQuestionMaker.digits(allowed), unit: asked.text(plural: true),
      tolerance: tolerance.words(in: words),
      units: units(like: asked))
  }

  /// What a typed unit may be called, with its size in the asked one.
  private func units(like asked: CompoundUnit) -> [(name: String, factor: String)] {
    let names = [
      asked.symbol, "TAO", "τ", "rao", "%", "α", "alpha", "seconds", "minutes", "hours", "days",
      "weeks", "months", "years", "blocks", "USD", "$", "EUR", "€",
    ]
    var seen: Set<String> = []
    return names.compactMap { name in
      guard seen.insert(name.lowercased()).inserted, let unit = model.fullScope.unit(named: name),
        let one = (try? Quantity(DecimalNumber(1), unit).converted(to: asked)).flatMap({ $0 })
      else { return nil }
      return (name.lowercased(), PageQuestionMaker.digits(one.number))
    }
  }

  /// As many digits as a number of a browser holds.
  static func digits(_ number: DecimalNumber) -> String {
    number.isExact ? number.plainText : "\(number.approximate)"
  }

  private func trap(_ trap: Question.Trap, of question: Question) -> PageQuestion.Trap {
    let reason = writer.text(trap.reason)
    guard question.kind.isValue, let value = Judge(model: model).value(of: trap, question),
      let asked = model.askedUnit(of: question),
      let shown = (try? value.converted(to: asked)).flatMap({ $0 })
    else {
      let words = question.kind == .text ? trap.value.text : ""
      return PageQuestion.Trap(number: nil, shown: words, reason: reason)
    }
    return PageQuestion.Trap(
      number: PageQuestionMaker.digits(shown.number), shown: shown.text, reason: reason)
  }

  // MARK: Tasks

  /// What each line of the solution leads to: for those who have no lab at hand.
  private func steps(of question: Question) -> PageTable? {
    guard let task = question.task else { return nil }
    var lines = task.start.map(\.text)
    var rows: [[String]] = []
    if let state = tasks.state(after: lines) { rows.append(row(words("page.begin"), state)) }
    for line in task.solution.map(\.text) {
      lines.append(line)
      guard let state = tasks.state(after: lines) else { return nil }
      rows.append(row("`\(line)`", state))
    }
    return PageTable(
      caption: words("page.steps"),
      heads: [
        words("page.step"), words("page.free"), words("page.staked"), words("page.claimable"),
        words("page.fees"),
      ], rows: rows)
  }

  private func row(_ line: String, _ state: TaskState) -> [String] {
    let portfolio = state.portfolio
    func tao(_ rao: UInt64) -> String { NumberFormat.exact(rao: rao) + " TAO" }
    let wallet = state.chain.wallet
    let staked = wallet.places.map {
      "\(NumberFormat.exact(rao: wallet.staked(at: $0))) \(TaskWords.unit($0))"
    }
    return [
      line, tao(portfolio.free.rao), staked.isEmpty ? "–" : staked.joined(separator: ", "),
      tao(portfolio.claimable.rao), tao(portfolio.transactionFees.rao),
    ]
  }
}
