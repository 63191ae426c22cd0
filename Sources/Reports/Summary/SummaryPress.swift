public import Content
public import Decimals
public import Diagnostics
public import Holdings
public import JSONText
public import StakingModel

/// Makes many summaries at one block: what they have in common is made once.
public struct SummaryPress: Sendable {
  /// One summary.
  public struct Page: Sendable {
    /// In the format of the press, the UTF-8 that the single report has.
    public let bytes: [UInt8]
    /// As data, where that is the format.
    public let json: JSONValue?

    fileprivate init(_ text: String, json: JSONValue? = nil) {
      (bytes, self.json) = (Array(text.utf8), json)
    }

    fileprivate init(_ bytes: [UInt8]) { (self.bytes, json) = (bytes, nil) }
  }

  /// The market and the moment.
  public let context: ReportContext
  private let days: Int
  private let amount: Amount<TAO>?
  private let length: SummaryLength
  private let format: ReportFormat
  private let isRedacted: Bool
  private let locale: NumberLocale?
  private let content: ContentLibrary
  private let template: CompiledTemplate
  private let shell: PageShell
  private let words: TemplateValue

  /// A press.
  ///
  /// - Parameters:
  ///   - days: of the comparison, 1 to 3,650.
  ///   - amount: what the comparison stakes; nil takes what leaving returns.
  ///   - locale: how numbers and dates are written; nil leaves it to each profile.
  public init(
    _ context: ReportContext, days: Int, amount: Amount<TAO>?, length: SummaryLength,
    format: ReportFormat, isRedacted: Bool,
    locale: NumberLocale? = nil, in content: ContentLibrary
  ) throws(DiagnosticList) {
    (self.context, self.days, self.amount) = (context, days, amount)
    (self.length, self.format, self.isRedacted) = (length, format, isRedacted)
    self.content = content
    self.locale = locale
    template = try TemplateLibrary(content).compiled(SummaryReport.template(length))
    shell = try SummaryReport.shell(length, isRedacted: isRedacted, content)
    words = template.names.have("words") ? SummaryWords.values(in: content) : .list([])
  }

  /// What every page has in common, where that is much: its styles, between their tags.
  package var common: JSONCommonText? {
    format == .html ? JSONCommonText(Array(("<style>" + shell.style).utf8)) : nil
  }

  /// The digest of every text that is filled in.
  public var templateDigest: String {
    let names = content.names(in: "templates").filter {
      !$0.hasSuffix(".md.mustache") || $0.hasPrefix("templates/summary/")
        || $0.hasPrefix("templates/_partials/")
    }
    return SHA256(names.map { content.text($0) ?? "" }.joined()).hex
  }

  /// The summary of a profile.
  ///
  /// - Parameters:
  ///   - text: the profile as it was read, for its digest.
  ///   - command: the line that makes the same summary alone.
  public func page(_ profile: Profile, text: String, command: String) -> Page {
    var input = SummaryInput(
      profile: profile, profileText: text, context: context, horizonDays: days,
      comparedAmount: amount, command: command)
    input.length = length
    input.locale = locale
    if isRedacted { input.hide() }
    let report = SummaryReport(input)
    switch format {
    case .json:
      let json = report.json
      return Page(json.text(pretty: true), json: json)
    case .html: return Page(report.html(template, shell, words))
    case .markdown: return Page(report.markdown(template, words))
    case .csv: return Page(report.csv ?? "")
    }
  }
}
