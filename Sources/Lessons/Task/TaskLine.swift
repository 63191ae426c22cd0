import Calculator
import Decimals
import Diagnostics
import Sandbox
import StakingModel

/// A line of a task cut into verb, amount and places.
struct TaskLine: Hashable {
  /// What can be done.
  enum Verb: String, CaseIterable {
    case stake, unstake, move, claim, wait, reset
  }

  let verb: Verb
  /// The words after the verb, up to the first little word.
  let amount: String
  /// Where stake is taken from.
  let origin: String?
  /// Where it goes.
  let destination: String?
  private let text: String

  /// Nil for a line that begins with none of the verbs.
  init?(_ line: String) {
    let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, let verb = Verb(rawValue: first.lowercased()) else { return nil }
    self.verb = verb
    text = line
    var rest = Array(words.dropFirst())
    func place(_ little: Set<String>) -> String? {
      guard let index = rest.lastIndex(where: { little.contains($0.lowercased()) }) else {
        return nil
      }
      let name = rest[(index + 1)...].joined(separator: " ")
      rest.removeSubrange(index...)
      return name.isEmpty ? nil : name
    }
    switch verb {
    case .stake:
      destination = place(["into", "in", "on", "to"])
      origin = nil
    case .unstake:
      destination = nil
      origin = place(["from", "on", "in"])
    case .move:
      destination = place(["into", "to"])
      origin = place(["from"])
    case .claim, .wait, .reset: (origin, destination) = (nil, nil)
    }
    amount = rest.joined(separator: " ")
  }

  /// The whole line as a source, for faults.
  var source: SourceText { SourceText(name: "", text: text) }
}

/// Reads the amounts and places of a line against what the sandbox holds.
struct TaskReader {
  let scope: LessonScope
  let state: TaskState

  /// What a line does.
  func operation(_ line: TaskLine) throws(DiagnosticList) -> SandboxOperation {
    switch line.verb {
    case .stake:
      let place = try place(line.destination, line, "stake 10 TAO into 64")
      return .stake(rao: try tao(line, of: state.chain.wallet.free), into: place)
    case .unstake:
      if line.amount.lowercased() == "all", line.origin == nil || line.origin == "all" {
        return .unstakeAll
      }
      let (rao, place) = try stake(line, "unstake half from 64")
      return .unstake(rao: rao, from: place)
    case .move:
      let target = try place(line.destination, line, "move half from 64 to root")
      let (rao, origin) = try stake(line, "move half from 64 to root")
      return .move(rao: rao, from: origin, to: target)
    case .claim: return .claim
    case .wait: return .wait(blocks: try blocks(line))
    case .reset: throw fault(line, "a new beginning is no order", "stake 10 TAO into 64")
    }
  }

  /// The money of a new beginning; nil where none is named.
  func money(_ line: TaskLine) throws(DiagnosticList) -> Amount<TAO>? {
    guard !line.amount.isEmpty else { return nil }
    let example = "reset 100 TAO"
    guard let rao = rao(try quantity(line, example), CompoundUnit(.tao)),
      rao <= TaskReader.mostMoney
    else { throw fault(line, "this must be an amount of TAO", example) }
    return Amount(rao: rao)
  }

  private static let mostMoney: UInt64 = 1_000_000 * Amount<TAO>.raoPerUnit

  // MARK: Places

  private func place(
    _ name: String?, _ line: TaskLine, _ example: String
  ) throws(DiagnosticList) -> SandboxPlace {
    guard let name else { throw fault(line, "where?", example) }
    guard let place = scope.place(named: name) else {
      throw fault(line, "there is no place `\(name)`", example)
    }
    return place
  }

  // MARK: Amounts

  /// TAO, or a part of what there is.
  private func tao(_ line: TaskLine, of whole: Amount<TAO>) throws(DiagnosticList) -> UInt64 {
    if let part = part(line.amount) { return scaled(whole.rao, part) }
    let example = "stake 10 TAO into 64"
    let quantity = try quantity(line, example)
    guard let rao = rao(quantity, CompoundUnit(.tao)) else {
      throw fault(line, "this must be an amount of TAO", example)
    }
    return rao
  }

  /// What is taken out of a place, and which: `100 α64`, `half from 64`, `10 TAO from root`.
  private func stake(
    _ line: TaskLine, _ example: String
  ) throws(DiagnosticList) -> (rao: UInt64, place: SandboxPlace) {
    if let part = part(line.amount) {
      let place = try place(line.origin, line, example)
      return (scaled(state.chain.wallet.staked(at: place), part), place)
    }
    let quantity = try quantity(line, example)
    if case .alpha(let netuid)? = quantity.unit.single, let rao = rao(quantity, quantity.unit) {
      return (rao, .subnet(netuid))
    }
    let place = try place(line.origin, line, example)
    let unit = place == .root ? CompoundUnit(.tao) : CompoundUnit(.alpha(place.netuid))
    let isAlpha = quantity.unit.single == .lessonAlpha && place != .root
    guard let rao = isAlpha ? rao(quantity, quantity.unit) : rao(quantity, unit) else {
      throw fault(line, "this must be an amount of \(unit.symbol)", example)
    }
    return (rao, place)
  }

  /// `all`, `half`, `25%`
  private func part(_ amount: String) -> DecimalNumber? {
    switch amount.lowercased() {
    case "all", "everything": .one
    case "half": .half
    default:
      amount.hasSuffix("%")
        ? (try? scope.value(of: amount).quantity?.plainNumber).flatMap { number in
          number.flatMap { $0 > .zero && $0 <= .one ? $0 : nil }
        } : nil
    }
  }

  private func scaled(_ rao: UInt64, _ part: DecimalNumber) -> UInt64 {
    let product = try? DecimalNumber(rao: rao).multiplied(by: part)
    return product?.wholeRao ?? rao
  }

  private func rao(_ quantity: Quantity, _ unit: CompoundUnit) -> UInt64? {
    guard let same = (try? quantity.converted(to: unit)).flatMap({ $0 }),
      same.number > .zero
    else { return nil }
    return same.number.wholeRao
  }

  private func quantity(_ line: TaskLine, _ example: String) throws(DiagnosticList) -> Quantity {
    guard !line.amount.isEmpty else { throw fault(line, "how much?", example) }
    guard let quantity = try scope.value(of: line.amount).quantity else {
      throw fault(line, "`\(line.amount)` is no amount", example)
    }
    return quantity
  }

  /// At least one block, at most a year: a lesson is not worth a longer wait.
  private func blocks(_ line: TaskLine) throws(DiagnosticList) -> UInt64 {
    let example = "wait 30 days"
    let quantity = try quantity(line, example)
    guard let blocks = (try? quantity.converted(to: CompoundUnit(.block))).flatMap({ $0 }),
      let whole = blocks.number.rounded(toFraction: 0).whole, (1...2_628_000).contains(whole)
    else { throw fault(line, "this must be a time from one block to a year", example) }
    return UInt64(whole)
  }

  private func fault(_ line: TaskLine, _ summary: String, _ example: String) -> DiagnosticList {
    DiagnosticList(
      Diagnostic(
        "lesson.task", summary, hint: Hint.example(example), source: line.source,
        labels: [.init(0..<line.source.text.utf8.count)]))
  }
}
