import Calculator

/// One part of a lesson's page; all words are Markdown.
enum PagePart {
  /// Words, a list, a table, a heading.
  case text(String)
  /// Names with what they come to.
  case calculation([PageCalculation])
  /// Something that is asked.
  case question(PageQuestion)
  /// A claim many believe, what is true, and its limits.
  case myth(claim: String, truth: String, limits: String?)
  /// A picture.
  case chart(PageChart)
  /// What follows from one name.
  case slider(PageSlider)
  /// What comes after a question, shown once somebody has answered it or looked the answer up.
  case later(question: String, [PagePart])
}

/// `net = gross * (1 - fact(max_take))` with its value.
struct PageCalculation {
  let name: String
  let value: String
  /// How it is computed; nil for a plain amount.
  let how: String?
  /// The value with all its digits, for the script; nil where it is no number.
  let exact: String?

  /// A value with all its digits and its unit.
  static func exact(_ quantity: Quantity) -> String {
    let unit = quantity.unit.symbol
    return PageQuestionMaker.digits(quantity.number) + (unit.isEmpty ? "" : " " + unit)
  }
}

/// A question with all that is revealed.
struct PageQuestion {
  struct Option {
    let words: String
    let reason: String
    let isRight: Bool
    /// Its place in the right order, from 1.
    let place: Int?
  }

  struct Trap {
    /// The value in the asked unit, for the script; nil where it is no number.
    let number: String?
    let shown: String
    let reason: String
  }

  let id: String
  /// Where it stands in the lab, as `4.3`.
  let place: String
  let kind: Question.Kind
  let ask: String
  let options: [Option]
  let hints: [String]
  let answer: String
  let traps: [Trap]
  let value: PageValue?
  /// The words that are right, folded.
  let accepted: [String]
  let goals: [String]
  /// What a solution of a task does, line by line.
  let steps: PageTable?
}

/// What a typed number is held against.
struct PageValue {
  /// The model's answer in the asked unit, as digits.
  let number: String
  /// The same with its unit, as shown.
  let shown: String
  /// How far off still counts, in that unit.
  let allowed: String
  /// The asked unit, empty for a plain number.
  let unit: String
  /// `within 1 %`
  let tolerance: String
  /// Units by their names in small letters, each with its factor to the asked one.
  let units: [(name: String, factor: String)]
}

struct PageTable {
  let caption: String
  let heads: [String]
  let rows: [[String]]
}

struct PageChart {
  let id: String
  let title: String
  let description: String
  let svg: String
  let table: PageTable?
}

struct PageSlider {
  let id: String
  let description: String
  let table: PageTable
  /// More values than the table has, for the slider.
  let fine: [[String]]
}
