public import Diagnostics

extension CalculatorFault {
  /// Everything that can be wrong with a line, with a line that shows it.
  public static var kinds: [DiagnosticKind] {
    allCases.map { DiagnosticKind($0.rawValue, $0.meaning, $0.example) }
  }

  private var example: DiagnosticKind.Example {
    switch self {
    case .lineLength: .described("A line of more than 65,536 bytes is typed or pasted.")
    case .lineEmpty: .described("A program asks the calculator for an empty line.")
    case .lineDepth: .described("More than 100 brackets are open at once.")
    default: .lines([line])
    }
  }

  private var line: String {
    switch self {
    case .lineLength, .lineEmpty, .lineDepth: ""
    case .lineWords: "stke 10 TAO into 64"
    case .lineCharacter: "5 § 3"
    case .lineDate: "10 TAO + 2026-10-08"
    case .lineQuote: "3 alpha \"Chutes"
    case .numberComma: "0,5 TAO"
    case .numberSeparator: "1.234,56 TAO"
    case .numberRange: "10^400"
    case .numberZero: "5 / (3 - 3)"
    case .numberUndefined: "sqrt(0 - 1)"
    case .syntaxExpected: "5 +"
    case .syntaxBracket: "(5 + 3"
    case .syntaxComparison: "1 < 2 < 3"
    case .nameUnknown: "spent * 2"
    case .nameReserved: "day = 5"
    case .unitUnknown: "10 TAOs"
    case .unitMismatch: "5 TAO + 3 α64"
    case .unitPower: "(2 TAO)^30"
    case .unitPoints: "10 TAO * 1 pp"
    case .unitConversion: "10 TAO -> days"
    case .valueKind: "pool(64) + 1"
    case .memberUnknown: "pool(64).depth"
    case .functionUnknown: "prise(64)"
    case .functionArguments: "buy(64)"
    case .functionArgument: "buy(64, 10)"
    case .factUnknown: "fact(swap_feee)"
    case .subnetUnknown: "price(9999)"
    case .marketMissing: "price(0)"
    case .marketRate: "10 TAO -> EUR"
    case .marketRefused: "buy(64, 0.0001 TAO)"
    }
  }
}
