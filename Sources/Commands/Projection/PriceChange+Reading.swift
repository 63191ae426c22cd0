import Answers
import Calculator
import Decimals
import Diagnostics
import Presentation

extension PriceChange {
  private static let fillers: Set<String> = [
    "the", "its", "a", "price", "prices", "of", "alpha", "end", "ends", "by", "is", "are", "change",
    "changes", "to", "at",
  ]
  private static let falling: Set<String> = [
    "fall", "falls", "drop", "drops", "sink", "sinks", "lose", "loses", "down", "lower",
  ]
  private static let rising: Set<String> = [
    "rise", "rises", "grow", "grows", "gain", "gains", "up", "higher",
  ]
  private static let whole: [String: Double] = [
    "halve": -0.5, "halves": -0.5, "double": 1, "doubles": 1, "stays": 0, "still": 0, "same": 0,
  ]

  /// The change in `-30%`, `falls 30%`, `the price rises by 10 %`, `its price halves`.
  static func read(_ text: String, _ reader: AmountReader) throws -> Double {
    var sign = 0.0
    var rest: [String] = []
    for word in text.split(separator: " ").map(String.init) {
      let plain = word.lowercased()
      if let change = whole[plain] { return change }
      if falling.contains(plain) {
        sign = -1
      } else if rising.contains(plain) {
        sign = 1
      } else if !fillers.contains(plain) {
        rest.append(word)
      }
    }
    let source = SourceText(name: "", text: rest.joined(separator: " "))
    guard !source.text.isEmpty else { throw fault(text, reader) }
    let quantity: Quantity?
    do throws(DiagnosticList) {
      quantity = try reader.scope.peek(source).value.quantity
    } catch {
      // Words nobody foresaw are not a question here.
      throw error.all.first?.code == "line.words" ? fault(text, reader) : error
    }
    // A number times a percentage is a share too: `-0.3 * 100%`.
    guard let quantity, quantity.unit.single == .percent || source.text.contains("%"),
      let change = quantity.plainNumber?.approximate
    else { throw fault(text, reader) }
    let signed = sign == 0 ? change : sign * abs(change)
    guard range.contains(signed) else { throw fault(text, reader) }
    return signed
  }

  private static func fault(_ text: String, _ reader: AmountReader) -> CommandFault {
    CommandFault(
      Diagnostic(
        "project.price", "`\(text)` is not a change of price from −99.9 % to +1,000 %",
        explanation: "It says where the price ends beside where it is: −30 % for 0.07 after 0.10.",
        hint: Hint.example(reader.example)))
  }
}
