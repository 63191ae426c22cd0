import Decimals
import Diagnostics
package import Holdings
package import Market

/// What a person holds, as this lab last saw it.
struct Wallet: Sendable {
  var profile: Profile
  /// The file as it was then; nil while there is none.
  var keptText: String?
}

extension Session {
  static let holdingsName = "holdings.yaml"

  /// What was held when this lab last looked; nil before it did.
  package var seenHoldings: Profile? { wallet?.profile }

  /// What the person holds, entered here or in another lab; read when it is asked for.
  package mutating func holdings() -> Profile {
    let text = kept(Session.holdingsName)
    if let wallet, text == nil || text == wallet.keptText { return wallet.profile }
    if let text {
      do throws(DiagnosticList) {
        wallet = Wallet(profile: try Session.readHoldings(text), keptText: text)
      } catch {
        setAside(
          Session.holdingsName, because: error.all.first, readAgainBy: "hold from"
        ) { Session.holdings(of: $0) != nil }
      }
    }
    return wallet?.profile ?? Profile()
  }

  /// Changes what is held and keeps it, as one step that no other lab comes between.
  ///
  /// What another lab did meanwhile is taken over first. Where nothing can be kept, the change holds
  /// until the lab is left.
  package mutating func changeHoldings<Result>(
    _ change: (inout Profile) throws -> Result
  ) throws -> Result {
    _ = holdings()
    let known = wallet
    var current = known?.profile ?? Profile()
    var keptText = known?.keptText
    var start = current
    var result: Result?
    let isKept = try update(
      Session.holdingsName,
      reading: { $0 == known?.keptText ? known?.profile : Session.holdings(of: $0) }
    ) { kept in
      current = kept ?? known?.profile ?? Profile()
      start = current
      result = try change(&current)
      guard current != start else { return nil }
      keptText = current.text
      return keptText
    }
    let before = isKept ? start : current
    let value = try result ?? change(&current)
    if current != before { heldStep = HeldStep(before: before, after: current) }
    wallet = Wallet(profile: current, keptText: isKept ? keptText : known?.keptText)
    return value
  }

  /// A copy in which nothing is held yet.
  package func withoutHoldings() -> Session {
    var copy = self
    copy.wallet = nil
    return copy
  }

  /// Subnets go by number: what is held stays held when a snapshot does not know the subnet.
  private static func readHoldings(_ text: String) throws(DiagnosticList) -> Profile {
    try Profile.read(SourceText(name: holdingsName, text: text), mayBeEmpty: true)
  }

  private static func holdings(of text: String) -> Profile? { try? readHoldings(text) }

  /// What is held, counted with the price that was set in the lab, where one was: every face in it
  /// counts with the same.
  package mutating func countedHoldings() -> Profile {
    var profile = holdings()
    if let price = settings.taoPrice {
      (profile.currency, profile.taoPrice) = (price.currency, nil)
    }
    return profile
  }

  /// The price a person's holdings are counted with: that of their profile, or the one that was set.
  package func price(of profile: Profile) -> TAOQuote? {
    if let quote = profile.quote { return quote }
    return settings.taoPrice.map { price in
      TAOQuote(
        currency: price.currency, value: price.number.approximate, date: nil, isApproximate: false,
        source: "the price you set")
    }
  }
}
