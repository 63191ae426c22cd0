import Calculator

/// What a function of the model comes to with the arguments a lesson gives it, as
/// `price(pool)` = `0.0697 TAO/α64`: a page has no model to ask.
struct PageCall: Hashable {
  /// The call without spaces.
  let text: String
  /// Its value with all its digits.
  let exact: String

  /// Every call of a lesson's formulas, and every constant it computes with.
  static func all(of model: LessonModel) -> [PageCall] {
    let lesson = model.lesson
    let formulas =
      lesson.calculations.flatMap(\.lines).map(\.expression.text)
      + lesson.questions.flatMap { question in
        [question.answer?.text].compactMap { $0 } + question.traps.map(\.value.text)
      }
    let facts = model.facts.facts.map { "fact(\($0.id.text))" }.filter { fact in
      formulas.contains { $0.contains(fact) }
    }
    var seen: Set<String> = []
    return (formulas.flatMap(calls) + facts).compactMap { call in
      let text = call.filter { !$0.isWhitespace }
      guard seen.insert(text).inserted,
        let value = (try? model.fullScope.value(of: call))?.quantity
      else { return nil }
      return PageCall(text: text, exact: PageCalculation.exact(value))
    }
  }

  /// The calls in a formula, those inside others too.
  static func calls(in formula: String) -> [String] {
    var result: [String] = []
    var open: [Substring.Index?] = []
    var word: Substring.Index?
    for index in formula.indices {
      let sign = formula[index]
      if sign == "(" {
        open.append(word)
      } else if sign == ")", let start = open.popLast(), let start {
        result.append(String(formula[start...index]))
      }
      let isName = sign.isLetter || sign == "_" || word != nil && sign.isNumber
      word = isName ? word ?? index : nil
    }
    return result
  }
}
