import Answers
import Decimals
import Diagnostics
import Inquiry
import LabSession
import Market
import Questions
import Reports
import StakingModel

/// Amounts of a question.
extension QuestionSubject {
  /// All TAO there can ever be, in rao.
  static let most = Int128(BlockEmission.supplyCap)

  mutating func amounts(_ named: NamedThings) {
    for text in named.negatives {
      refuse(
        text, Diagnostic("amount.negative", "an amount cannot be below zero, as \(text) is"))
    }
    var numbers = named.amounts.filter { $0.number != nil }
    if isAboutGrowth { numbers = growth(numbers) }
    if let first = numbers.first {
      if first.isAmbiguous { mark(ambiguous: first) }
      count(first)
    }
    if reply.others.isEmpty || isAboutGrowth {
      for amount in numbers.dropFirst() { second(amount) }
    } else {
      beside(numbers)
    }
    if isAboutGrowth { multiple(named.priceChange) }
    for amount in named.amounts where amount.number == nil && !isAboutPart {
      if case .share(let share) = amount.size { add(QuestionCondition(words: Self.words(share))) }
    }
  }

  /// What is there and what it is to become: "110 TAO from 100", "until I earn 1 TAO with 50".
  private mutating func growth(_ amounts: [NamedAmount]) -> [NamedAmount] {
    func tao(_ amount: NamedAmount) -> DecimalNumber? {
      amount.unit == .tao || amount.unit == .unsaid ? amount.number : nil
    }
    guard let first = amounts.first, let one = tao(first) else { return amounts }
    guard amounts.count > 1, let two = tao(amounts[1]) else {
      guard first.isEarned else { return amounts }
      gain(one, with: DecimalNumber(Int64(Inquiry.example.rao / Amount<TAO>.raoPerUnit)))
      return []
    }
    if first.isEarned {
      gain(one, with: two)
      return [amounts[1]] + amounts.dropFirst(2)
    }
    if amounts[1].isEarned {
      gain(two, with: one)
      return [first] + amounts.dropFirst(2)
    }
    return one <= two ? amounts : [amounts[1], first] + amounts.dropFirst(2)
  }

  private mutating func gain(_ gain: DecimalNumber, with amount: DecimalNumber) {
    guard let total = try? amount.adding(gain), let rao = total.wholeRao, rao <= Self.most, rao > 0
    else { return }
    set { ($0.target, $0.isGain) = (Amount(rao: UInt64(rao)), true) }
    add(
      QuestionCondition(words: gain.sensibleText(keptFraction: 9).text + " TAO") {
        $0.target = $0.target.map { Amount(rao: $0.rao + 1_000_000_007) }
      })
  }

  /// Several amounts at several places: each place is counted with the first.
  private mutating func beside(_ amounts: [NamedAmount]) {
    guard let first = amounts.first?.number, amounts.count > 1 else { return }
    let rest = amounts.dropFirst()
    for amount in rest where amount.number != first { second(amount) }
    guard first.wholeRao ?? 0 > 0 else { return }
    let each = first.sensibleText(keptFraction: 9).text
    add(
      QuestionCondition(
        words: "\(each) TAO",
        remark: "Each place is counted with \(each) TAO by itself; nothing is added up.",
        change: Self.otherAmount))
  }

  /// "Until 50 TAO triple": doubling needs no word, as it is what stands in.
  private mutating func multiple(_ change: DecimalNumber?) {
    guard reply.target == nil, let amount = reply.amount, let change, !change.isNegative,
      change != DecimalNumber(100), change.approximate > 0
    else { return }
    let rao = Double(amount.rao) * (1 + change.approximate / 100)
    guard rao.isFinite, rao > 0, rao <= Double(Self.most) else { return }
    set { $0.target = Amount(rao: UInt64(rao)) }
  }

  private static func words(_ share: DecimalNumber) -> String {
    if share.approximate > 1 { return share.sensibleText(keptFraction: 4).text + " times as much" }
    let whole = (try? share.multiplied(by: DecimalNumber(100))) ?? share
    return whole == DecimalNumber(100) ? "all of it" : percent(whole) + " of it"
  }

  /// Nothing stands in for an amount that cannot be.
  private mutating func refuse(_ words: String, _ fault: Diagnostic) {
    var fault = fault
    fault.hint = fault.hint ?? Hint.example("ask what do 100 TAO earn on root")
    add(QuestionCondition(words: words, fault: fault, change: Self.otherAmount))
  }

  @Sendable private static func otherAmount(_ subject: inout ReplySubject) {
    subject.amount = Amount(rao: (subject.amount?.rao ?? 0) % 1_000_000_000_000 + 7_123_456_789)
  }

  private mutating func count(_ amount: NamedAmount) {
    guard let number = amount.number else { return }
    switch amount.unit {
    case .tao, .unsaid: tao(number)
    case .alpha(let netuid): alpha(number, netuid)
    case .money(let currency): money(number, currency)
    }
  }

  private mutating func tao(_ number: DecimalNumber) {
    let words = number.sensibleText(keptFraction: 9).text + " TAO"
    let rao = number.wholeRao ?? (number.approximate < 1 ? 0 : .max)
    guard rao > 0 else {
      refuse(words, Diagnostic("amount.zero", "\(words) is nothing: an amount is above zero"))
      return
    }
    guard rao <= Self.most else {
      refuse(
        words,
        Diagnostic(
          "amount.range", "there will never be so many TAO",
          explanation: "21,000,000 TAO is all there will be."))
      return
    }
    set { $0.amount = Amount(rao: UInt64(rao)) }
    add(QuestionCondition(words: words, change: Self.otherAmount))
  }

  /// The first of a second amount is what the first is to become; others are not counted.
  private mutating func second(_ amount: NamedAmount) {
    guard let number = amount.number else { return }
    var words = number.sensibleText(keptFraction: 9).text
    switch amount.unit {
    case .tao, .unsaid:
      words += " TAO"
      if reply.target == nil, let rao = number.wholeRao, rao > 0, rao <= Self.most {
        set { $0.target = Amount(rao: UInt64(rao)) }
        add(
          QuestionCondition(words: words) {
            $0.target = $0.target.map { Amount(rao: $0.rao / 2 + 1_000_000_007) }
          })
        return
      }
    case .alpha: words += " alpha"
    case .money(let currency): words += " " + currency.code
    }
    add(QuestionCondition(words: words))
  }

  private mutating func alpha(_ number: DecimalNumber, _ netuid: Netuid?) {
    let words = number.sensibleText(keptFraction: 9).text + " alpha"
    if let netuid, reply.place == nil, market.chain.subnet(netuid) != nil {
      set { $0.place = .subnet(netuid) }
    }
    guard let rao = number.wholeRao, rao > 0, rao <= Self.most else {
      refuse(
        words,
        Diagnostic(
          "amount.range", "there is no such amount of alpha",
          explanation: "An amount is above zero, and of a subnet's alpha there will be at most "
            + "21,000,000."))
      return
    }
    let held = Amount<Alpha>(rao: UInt64(rao))
    var isMeant = false
    if reply.place == nil, let heldSubnet, market.chain.subnet(heldSubnet) != nil {
      set { $0.place = .subnet(heldSubnet) }
      isMeant = true
    }
    guard case .subnet(let place)? = reply.place, let pool = market.chain.subnet(place)?.pool else {
      let example = market.deepestSubnet.map { Place.subnet($0.netuid) }
      let fault = Diagnostic(
        "question.alpha", "alpha of which subnet?",
        explanation: "Each subnet has its own alpha with its own price.",
        hint: Hint("say the subnet", code: "in subnet 64"))
      add(QuestionCondition(words: words, fault: fault) { ($0.place, $0.alpha) = (example, held) })
      return
    }
    if let outside = market.chain.subnet(place)?.alphaOut, held > outside {
      refuse(words, AlphaOutside.fault(place, outside, order: "exit AMOUNT"))
      return
    }
    set { $0.alpha = held }
    let worth = Amount<TAO>(rao: UInt64(clamping: pool.spotValue(of: held)))
    add(
      QuestionCondition(
        words: "\(words) of \(market.title(place))",
        remark: isAboutAlpha
          ? isMeant ? "It is taken as alpha of \(market.title(place)), as you hold no other." : nil
          : "\(words) count as \(NumberFormat.exact(rao: worth.rao)) TAO, put in anew."
      ) { $0.alpha = Amount(rao: held.rao / 3 + 7_123_456_789) })
  }

  /// Money becomes TAO at the price the person set or named; there is no other.
  private mutating func money(_ number: DecimalNumber, _ currency: Currency) {
    let words = NumberFormat.money(number.approximate, currency.code)
    guard let price = reply.price, price.currency == currency.code, price.value > 0 else {
      let fault = Diagnostic(
        "question.money", "\(words) cannot be counted: what one TAO costs is not set",
        explanation: "The lab has no live price. With yours it reckons in \(currency.code).",
        hint: Hint("say it first", code: "set price 250 \(currency.code)"))
      add(
        QuestionCondition(
          words: words, fault: isAboutAmount ? fault : nil,
          remark:
            "\(words) are not counted: say what one TAO costs, `set price 250 \(currency.code)`.",
          change: Self.otherAmount))
      return
    }
    let tao = number.approximate / price.value
    guard tao.isFinite, tao > 0, tao * 1e9 < Double(Self.most) else {
      refuse(words, Diagnostic("amount.range", "there will never be so many TAO"))
      return
    }
    set { $0.amount = Amount(rao: UInt64(tao * 1e9)) }
    if reply.namesPrice { forgetPriceOfTAO() }
    add(
      QuestionCondition(
        words: words,
        remark: "\(words) are counted at \(reply.namesPrice ? "that price" : "the price you set").",
        change: Self.otherAmount))
  }
}
