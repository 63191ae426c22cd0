import Decimals
public import StakingModel

/// A line that only names things: "and in subnet 4?", "what about 1000 TAO", "100 TAO?".
public struct FollowUp: Sendable {
  /// What it names.
  public let named: NamedThings
  /// Whether it goes on from something said before: it begins with "and" or "what about", or ends with
  /// "instead".
  public let isLed: Bool
  /// Whether it asks "what if …", which may be a question of its own.
  public let isTrial: Bool
  /// Whether it begins with a word that needs something before it: "for a year".
  public let isOpen: Bool

  /// Nil for a line that says anything else.
  ///
  /// - Parameter asked: the same line understood as a question, if it was.
  public init?(
    _ text: String, readAs asked: AskedQuestion? = nil,
    subnetNamed: @escaping (String) -> Netuid? = { _ in nil }
  ) {
    let tokens = Tokens(text)
    guard !tokens.isCutShort, tokens.all.count <= 24 else { return nil }
    let vocabulary = asked?.text == text ? asked?.vocabulary ?? .shared : .shared
    let language = QuestionLanguage.of(tokens.all, vocabulary)
    let lead = Self.lead(of: tokens.all)
    let rest = Array(tokens.all.dropFirst(lead))
    guard rest.contains(where: \.isWord) || rest.contains(where: \.isNumber) else { return nil }
    let joined = NumberWords.joined(rest, in: language)
    let names = NameFinder(
      joined, in: language, vocabulary, isFollowUp: true, subnetNamed: subnetNamed)
    let isPlain = joined.indices.allSatisfy { place in
      names.used.contains(place) || !joined[place].isWord && !joined[place].isNumber
        || Self.little.contains(joined[place].text)
    }
    guard isPlain, names.things != NamedThings() else { return nil }
    // "Earn" alone is a question, and "have 100" an order.
    let isVerbFirst = joined.first.map { ["have", "make", "earn"].contains($0.text) } ?? false
    if isVerbFirst { return nil }
    // "And if I leave after 10 days" names a time; "what if I leave everything" asks something else.
    let isAboutStaying = joined.contains { Self.staying.contains($0.text) }
    if isAboutStaying, names.things.times.isEmpty, names.things.until == nil { return nil }
    named = names.things
    isTrial = tokens.all.starts(with: ["what", "if"]) { $0.text == $1 }
    isLed = lead > 0 || joined.contains { $0.text == "instead" }
    isOpen =
      joined.first.map { Self.open.contains($0.text) } ?? false
      || names.things.amounts.first?.isMultiple == true
  }

  /// The code of a currency, where it names nothing else: "in euro".
  public var currencyAlone: String? {
    var other = named
    other.currency = nil
    return other == NamedThings() ? named.currency?.code : nil
  }

  private static let leads: [[String]] = [
    ["and", "what", "about"], ["and", "how", "about"], ["what", "about"], ["how", "about"],
    ["and", "what", "if"], ["what", "if"], ["and", "if"], ["and"], ["or"], ["but"],
    ["same", "for"], ["same"], ["make", "it"], ["make", "that"], ["change", "it", "to"], ["try"],
    ["lets", "say"], ["say"], ["only"], ["just"], ["nur"], ["solo"],
    ["then"], ["now"], ["was", "ist", "mit"], ["wie", "ist", "es", "mit"],
    ["und", "was", "ist", "mit"],
    ["und"], ["oder"], ["y", "que", "tal"], ["que", "tal"], ["y", "si"], ["y"], ["o"],
  ]

  /// How many words lead it in.
  private static func lead(of tokens: [Token]) -> Int {
    let words = tokens.map(\.text)
    return leads.first { words.starts(with: $0) }?.count ?? 0
  }

  private static let open: Set<String> = [
    "in", "on", "for", "with", "at", "until", "till", "by", "over", "from", "after", "instead",
    "a", "an", "half", "everything", "each", "every", "per", "twice", "double", "triple", "thrice",
    "doppelt", "doppelte", "doble",
    "bis",
    "mit", "auf", "fur", "en", "con", "por", "hasta",
  ]

  private static let staying: Set<String> = ["leave", "stay", "hold", "stop"]

  /// Words that change nothing of what is named.
  private static let little: Set<String> = [
    "in", "into", "on", "onto", "for", "with", "at", "of", "a", "an", "the", "instead", "from",
    "to",
    "root", "subnet", "subnets", "sn", "tao", "only", "just", "per", "over", "until", "till", "by",
    "after", "then", "vs", "versus", "or", "and", "it", "price", "prices", "if", "falls", "fall",
    "drops", "drop", "rises", "rise", "goes", "down", "up", "its", "half", "take", "exchange",
    "alpha",
    "validator", "is", "same", "im", "in", "auf", "fur", "mit", "oder", "und", "bis", "einem",
    "eine",
    "ein", "der", "die", "das", "en", "con", "por", "para", "un", "una", "el", "la", "o", "y",
    "raiz",
    "subnetz", "subred", "not", "percent", "stake", "put", "halves", "halve", "halved", "doubles",
    "double", "doubles", "doubled", "triples", "halbiert", "verdoppelt", "sich", "preis", "kurs",
    "i", "we", "leave", "stay", "hold", "stop",
    "that", "this", "them", "takes", "charges", "keeps", "my", "fallt", "steigt", "precio", "baja",
    "sube", "duplica", "have", "make", "earn", "twice", "much", "as", "many", "times", "triple",
    "thrice", "amount", "doppelt", "doppelte", "so", "viel", "doble", "di",
  ]
}

extension NamedThings {
  /// The same with what is named anew in its place.
  public func changed(by new: NamedThings) -> NamedThings {
    var all = self
    if !new.places.isEmpty || !new.subnets.isEmpty || !new.unknownPlaces.isEmpty {
      (all.places, all.subnets, all.route) = (new.places, new.subnets, new.route)
      all.unknownPlaces = new.unknownPlaces
      all.amounts = all.amounts.map(\.withoutSubnet)
      // A quoted rate is the exchange's, not of the place that is asked about now.
      if isAboutExchange, !new.isAboutExchange { all.rates = [] }
    }
    if let part = amounts.first?.part(new.amounts.first?.size) {
      all.amounts[0] = part
    } else if !new.amounts.isEmpty || !new.negatives.isEmpty {
      (all.amounts, all.negatives) = (new.amounts, new.negatives)
    }
    if !new.times.isEmpty || new.until != nil {
      (all.times, all.until, all.from) = (new.times, new.until, new.from)
    }
    // "And with 18 %?" behind a take is another take.
    if take != nil, new.take == nil, !new.isAboutExchange, let other = new.rates.first {
      (all.take, all.otherTakes) = (other, [])
    } else if !new.rates.isEmpty {
      all.rates = new.rates
    }
    if new.isAboutTAOPrice { all.isAboutTAOPrice = true }
    if new.take != nil { (all.take, all.otherTakes) = (new.take, new.otherTakes) }
    all.priceChange = new.priceChange ?? all.priceChange
    all.taoPrice = new.taoPrice ?? all.taoPrice
    all.limit = new.limit ?? all.limit
    if !new.amounts.isEmpty || !new.places.isEmpty || !new.subnets.isEmpty { all.parts = new.parts }
    all.others = new.others
    all.currency = new.currency ?? all.currency
    all.country = new.country ?? all.country
    all.unreadNumbers = new.unreadNumbers
    return all
  }
}

extension NamedThings {
  /// Whether it may be about what was named before: what lies on root is not in a subnet asked about now.
  public func isAtPlace(of before: NamedThings) -> Bool {
    let isPlaceless = places.isEmpty && subnets.isEmpty
    let wasPlaceless = before.places.isEmpty && before.subnets.isEmpty
    return isPlaceless || wasPlaceless
      || places == before.places && subnets == before.subnets
  }
}

extension NamedAmount {
  /// "Half of it": a part of an amount that was named before.
  fileprivate func part(_ size: Size?) -> NamedAmount? {
    guard case .share(let share)? = size, let number,
      let part = try? number.multiplied(by: share)
    else { return nil }
    return NamedAmount(size: .number(part), unit: unit)
  }

  /// The same of alpha of no subnet.
  fileprivate var withoutSubnet: NamedAmount {
    guard case .alpha = unit else { return self }
    return NamedAmount(size: size, unit: .alpha(nil), otherReading: otherReading)
  }
}

extension AskedQuestion {
  /// The same question about what is named anew; another one where the new thing asks another.
  public func changed(by next: FollowUp) -> AskedQuestion {
    var asked = self
    asked.named = named.changed(by: next.named)
    if intent?.id == "take", asked.named.take == nil, let rate = asked.named.rates.first {
      (asked.named.take, asked.named.rates) = (rate, [])
    }
    let isAboutChange = next.named.priceChange != nil
    if isAboutChange, let intent = Intent.named("price-fall") { asked.finding = .answered(intent) }
    // "And in 64?" behind a question that had to ask for the subnet is the kind's own.
    if !next.named.subnets.isEmpty || next.named.isAboutRoot { asked.aspect = nil }
    return asked
  }

  /// The same question about what was named before, where it names nothing else: amount, place, time.
  public func naming(_ before: NamedThings) -> AskedQuestion {
    var asked = self
    var known = NamedThings()
    known.amounts = before.amounts
    (known.places, known.subnets) = (before.places, before.subnets)
    // To leave and to pay fees takes no time.
    if intent?.group != .leaving, intent?.group != .fees {
      (known.times, known.until, known.from) = (before.times, before.until, before.from)
    }
    (known.rates, known.take) = (before.rates, before.take)
    asked.named = known.changed(by: named)
    asked.named.past = named.past
    asked.named.rhythms = named.rhythms
    return asked
  }

  /// What a line asks that only names things.
  public func read(asNames names: FollowUp) -> AskedQuestion {
    var asked = self
    let named = names.named
    let id =
      if named.priceChange != nil {
        "price-fall"
      } else if named.currency != nil, named.tao != nil, named.times.isEmpty, named.subnets.isEmpty,
        named.places.isEmpty
      {
        "currency"
      } else if !named.amounts.isEmpty || named.until != nil
        || named.times.contains(where: { !$0.isPace })
      {
        "earn"
      } else if named.subnets.count + (named.isAboutRoot ? 1 : 0) > 1 {
        "earn-compare"
      } else if !named.subnets.isEmpty {
        "what-is-subnet"
      } else if named.take != nil {
        "take"
      } else if !named.rates.isEmpty && named.isAboutExchange {
        "exchange-quote"
      } else {
        ""
      }
    if let intent = Intent.named(id) {
      asked.named = named
      asked.finding = .answered(intent)
      asked.aspect = nil
    }
    return asked
  }
}
