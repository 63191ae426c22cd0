import Decimals

/// Numbers in words: "fifty", "a hundred", "zweihundert", "mil quinientos".
enum NumberWords {
  private enum Part {
    /// Adds to what stands there: "fifty".
    case small(Int64)
    /// Multiplies it: "hundred".
    case large(Int64)
  }

  private static let parts: [String: Part] = {
    var table: [String: Part] = [:]
    for list in [english, german, spanish] {
      for entry in list.split(whereSeparator: \.isWhitespace) {
        let pair = entry.split(separator: "=")
        if pair.count == 2, let value = Int64(pair[1]) {
          table[String(pair[0])] = .small(value)
        }
      }
    }
    for (words, value) in [
      ("hundred hundert", Int64(100)), ("thousand tausend mil", 1_000),
      ("million millions millionen millon millones mio", 1_000_000),
    ] {
      for word in words.split(separator: " ") { table[String(word)] = .large(value) }
    }
    return table
  }()

  private static let english = """
    two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15
    sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 eighty=80
    ninety=90
    """

  private static let german = """
    zwei=2 drei=3 vier=4 funf=5 fuenf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwolf=12 zwoelf=12 funfzehn=15 fuenfzehn=15
    zwanzig=20 dreissig=30 vierzig=40 funfzig=50 fuenfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90
    """

  private static let spanish = """
    dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 quince=15 veinte=20 treinta=30 cuarenta=40
    cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100 doscientos=200 trescientos=300 cuatrocientos=400
    quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900
    """

  /// Words that are one before a unit: "a hundred", "one TAO".
  static let ones: Set<String> = [
    "one", "ein", "eine", "einen", "einem", "eins", "un", "una", "uno",
  ]

  /// Ten in words in another language is something else: "once" is "one time".
  private static let onlySpanish: Set<String> = ["once", "mil"]

  /// The number that begins at a place, and how many words it has; nil if none does.
  static func read(
    _ tokens: [Token], from start: Int, in language: Language
  ) -> (value: DecimalNumber, count: Int)? {
    var total: Int64 = 0
    var group: Int64 = 0
    var count = 0
    var place = start
    if place < tokens.count, tokens[place].text == "a" || ones.contains(tokens[place].text),
      place + 1 < tokens.count, case .large = parts[tokens[place + 1].text]
    {
      place += 1
      count += 1
      group = 1
    }
    while place < tokens.count, tokens[place].isWord,
      let found = pieces(tokens[place].text, language)
    {
      for piece in found { guard add(piece, &total, &group) else { return nil } }
      place += 1
      count += 1
      // "ciento y", "a hundred and fifty", "treinta y cinco".
      if place + 1 < tokens.count, ["and", "y", "und"].contains(tokens[place].text),
        case .small = pieces(tokens[place + 1].text, language)?.first, group >= 20
      {
        place += 1
        count += 1
      }
    }
    let value = total + group
    return value > 0 ? (DecimalNumber(value), count) : nil
  }

  private static func add(_ part: Part, _ total: inout Int64, _ group: inout Int64) -> Bool {
    switch part {
    case .small(let value): group += value
    case .large(100): group = max(1, group) * 100
    case .large(let value):
      total += max(1, group) * value
      group = 0
    }
    // Nobody asks about more; what is longer is no number.
    return total < 1_000_000_000_000 && group < 1_000_000
  }

  /// A German word may be several: `zweihundertfunfzig`.
  private static func pieces(_ word: String, _ language: Language) -> [Part]? {
    if onlySpanish.contains(word), language != .spanish { return nil }
    if let part = parts[word] { return [part] }
    guard language == .german, word.utf8.count < 40 else { return nil }
    var rest = word[...]
    var found: [Part] = []
    while !rest.isEmpty {
      if rest.hasPrefix("und") { rest = rest.dropFirst(3) }
      if rest.hasPrefix("ein") {
        found.append(.small(1))
        rest = rest.dropFirst(3)
        continue
      }
      let lengths = (3...9).reversed().filter { $0 <= rest.count }
      guard let length = lengths.first(where: { parts[String(rest.prefix($0))] != nil }),
        let part = parts[String(rest.prefix(length))]
      else { return nil }
      found.append(part)
      rest = rest.dropFirst(length)
    }
    return found.count > 1 ? found : nil
  }

  /// The tokens with numbers in words, and with `k` and "thousand" behind a number, as numbers.
  static func joined(_ tokens: [Token], in language: Language) -> [Token] {
    var result: [Token] = []
    var place = 0
    while place < tokens.count {
      if let found = read(tokens, from: place, in: language) {
        append(found.value, tokens[place..<place + found.count], to: &result)
        place += found.count
      } else if let found = multiplied(tokens, place, in: language) {
        append(found.value, tokens[place..<place + found.count], to: &result)
        place += found.count
      } else if let unit = one(tokens, place) {
        append(.one, [unit], to: &result)
        place += 1
      } else {
        result.append(tokens[place])
        place += 1
      }
    }
    return result
  }

  /// `10k`, "5 thousand", "1.5 million", "2 mil".
  private static func multiplied(
    _ tokens: [Token], _ place: Int, in language: Language
  ) -> (value: DecimalNumber, count: Int)? {
    guard let number = tokens[place].number?.value(in: language), place + 1 < tokens.count,
      tokens[place + 1].isWord
    else { return nil }
    let next = tokens[place + 1]
    var factor: Int64?
    if next.isJoined {
      factor = ["k": 1_000, "m": 1_000_000, "mio": 1_000_000, "mm": 1_000_000][next.text]
    }
    if factor == nil, !onlySpanish.contains(next.text) || language == .spanish,
      case .large(let value) = parts[next.text]
    {
      factor = value
    }
    guard let factor, let value = try? number.multiplied(by: DecimalNumber(factor)) else {
      return nil
    }
    return (value, 2)
  }

  /// "one TAO", but not "one or many".
  private static func one(_ tokens: [Token], _ place: Int) -> Token? {
    guard ones.contains(tokens[place].text), place + 1 < tokens.count,
      ["tao", "taos", "alpha", "α", "alfa", "bittensor"].contains(tokens[place + 1].text)
    else { return nil }
    return tokens[place]
  }

  private static func append(
    _ value: DecimalNumber, _ tokens: some Collection<Token>, to result: inout [Token]
  ) {
    guard var token = tokens.first else { return }
    token.written = tokens.map(\.written).joined(separator: " ")
    token.text = value.sensibleText(keptFraction: 9).text.filter { $0 != "," }
    token.kind = .number(WrittenNumber(value: value, continental: value))
    result.append(token)
  }
}
