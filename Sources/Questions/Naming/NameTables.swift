/// Words for things that a question names, without accents.
enum NameTables {
  static let units: [String: NamedTime.Unit] = table([
    (.block, "block blocks blocke blocken bloque bloques"),
    (.minute, "minute minutes min mins minuten minuto minutos"),
    (.hour, "hour hours hr hrs h stunde stunden hora horas"),
    (.day, "day days tag tage tagen dia dias"),
    (.week, "week weeks wk wks woche wochen semana semanas"),
    (.month, "month months mo mth mnth monat monate monaten monats mes meses"),
    (.year, "year years yr yrs jahr jahre jahren jahres ano anos"),
  ])

  /// Words that are a pace by themselves.
  static let paces: [String: NamedTime.Unit] = table([
    (.hour, "hourly stundlich stuendlich"),
    (.day, "daily taglich taeglich tagliche diario diaria diarios diarias diariamente"),
    (.week, "weekly wochentlich woechentlich semanal semanales semanalmente"),
    (.month, "monthly monatlich monatliche mensual mensuales mensualmente"),
    (.year, "yearly annually annual jahrlich jaehrlich jahrliche anual anuales anualmente"),
  ])

  static let exchanges: [String: String] = {
    var names: [String: String] = [:]
    for name in [
      "Coinbase", "Kraken", "Binance", "Bybit", "KuCoin", "MEXC", "OKX", "Bitget", "HTX", "Huobi",
      "Bitfinex", "Gemini", "Bitpanda", "Bitvavo", "Upbit", "Robinhood", "Revolut", "Nexo", "eToro",
      "BitMart", "BingX", "CoinEx", "Bitstamp", "Bithumb", "WhiteBIT", "Gate", "Uphold", "Bitso",
    ] { names[Folding.fold(name)] = name }
    return names
  }()

  static let currencies: [String: String] = [
    "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "usd": "USD", "eur": "EUR", "gbp": "GBP",
    "chf": "CHF", "jpy": "JPY", "cad": "CAD", "aud": "AUD", "inr": "INR", "brl": "BRL",
    "mxn": "MXN", "sek": "SEK", "nok": "NOK", "dkk": "DKK", "pln": "PLN", "czk": "CZK",
    "dollar": "USD", "dollars": "USD", "bucks": "USD", "buck": "USD", "dolar": "USD",
    "dolares": "USD",
    "euro": "EUR", "euros": "EUR", "pounds": "GBP", "sterling": "GBP", "pfund": "GBP",
    "libras": "GBP",
    "yen": "JPY", "yenes": "JPY", "franc": "CHF", "francs": "CHF", "franken": "CHF",
    "francos": "CHF",
    "rupee": "INR", "rupees": "INR", "rupien": "INR", "rupias": "INR", "pesos": "MXN",
    "reais": "BRL",
    "zloty": "PLN", "yuan": "CNY", "rand": "ZAR", "lira": "TRY", "kronor": "SEK", "kroner": "NOK",
  ]

  static let countries: [String: String] = codes([
    ("DE", "germany german deutschland deutsche deutschen deutscher alemania aleman alemana"),
    ("AT", "austria austrian osterreich oesterreich osterreichische"),
    ("CH", "switzerland swiss schweiz schweizer suiza"),
    ("US", "usa america american americans irs amerika estadounidense"),
    ("GB", "uk britain british england hmrc scotland grossbritannien england inglaterra"),
    ("ES", "spain spanish spanien espana espanol espanola irpf"),
    ("MX", "mexico mexican mexiko mexicano"), ("AR", "argentina argentine argentinien afip"),
    ("CO", "colombia colombian kolumbien"), ("CL", "chile chilean"), ("PE", "peru peruvian"),
    ("FR", "france french frankreich francia"), ("IT", "italy italian italien italia"),
    ("NL", "netherlands dutch holland niederlande holanda"),
    ("BE", "belgium belgian belgien belgica"),
    ("PT", "portugal portuguese"), ("IE", "ireland irish irland irlanda"),
    ("PL", "poland polish polen polonia"), ("CZ", "czech czechia tschechien chequia"),
    ("SE", "sweden swedish schweden suecia"), ("NO", "norway norwegian norwegen noruega"),
    ("DK", "denmark danish danemark dinamarca"), ("FI", "finland finnish finnland finlandia"),
    ("CA", "canada canadian kanada cra"), ("AU", "australia australian australien ato"),
    ("NZ", "zealand neuseeland"), ("IN", "india indian indien"), ("JP", "japan japanese japon"),
    ("KR", "korea korean corea"), ("CN", "china chinese"), ("SG", "singapore singapur"),
    ("HK", "hongkong"), ("AE", "dubai uae emirates"), ("BR", "brazil brazilian brasilien brasil"),
    ("TR", "turkey turkish turkei turquia"), ("ZA", "southafrica"), ("GR", "greece greek"),
    ("RO", "romania"), ("HU", "hungary ungarn"), ("IL", "israel"), ("TH", "thailand"),
    ("VN", "vietnam"), ("PH", "philippines"), ("ID", "indonesia"), ("MY", "malaysia"),
    ("NG", "nigeria"), ("UA", "ukraine"), ("VE", "venezuela"), ("EC", "ecuador"), ("UY", "uruguay"),
  ])

  /// Two words that are a country.
  static let countryPairs: [String: String] = [
    "united states": "US", "united kingdom": "GB", "the us": "US", "the states": "US",
    "estados unidos": "US", "vereinigten staaten": "US", "reino unido": "GB", "den usa": "US",
    "south korea": "KR", "new zealand": "NZ", "south africa": "ZA", "hong kong": "HK",
    "czech republic": "CZ", "ee uu": "US", "in us": "US", "us tax": "US", "us taxes": "US",
  ]

  /// Words before the number of a subnet.
  static let subnetWords: Set<String> = [
    "sn", "subnet", "subnets", "netuid", "netuids", "subnetz", "subnetze", "subred", "subredes",
    "sub",
    "subnetzes", "subnetzen", "subnetwork",
  ]

  /// Little words before it.
  static let subnetPrepositions: Set<String> = [
    "in", "into", "from", "to", "on", "of", "nach", "von", "aus", "auf", "en", "de", "a", "at",
    "out",
    "vom", "ins", "al", "del", "to", "for",
  ]

  static let joiners: Set<String> = [
    "and", "or", "vs", "versus", "to", "into", "und", "oder", "y", "o", "u", "nach", "a", "against",
    "gegen", "contra",
    "than", "als", "with", "mit", "con", "v", "e",
  ]

  private static func table(_ rows: [(NamedTime.Unit, String)]) -> [String: NamedTime.Unit] {
    rows.reduce(into: [:]) { table, row in
      for word in row.1.split(separator: " ") { table[String(word)] = row.0 }
    }
  }

  private static func codes(_ rows: [(String, String)]) -> [String: String] {
    rows.reduce(into: [:]) { table, row in
      for word in row.1.split(separator: " ") { table[String(word)] = row.0 }
    }
  }
}
