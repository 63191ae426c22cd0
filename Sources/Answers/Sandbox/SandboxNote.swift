import Decimals
package import Presentation
package import Sandbox
package import StakingModel

/// What an order did in the sandbox: carried out, or why not. The quote stands either way.
package struct SandboxNote {
  let act: Result<SandboxAct, SandboxError>
  let wallet: SandboxWallet
  let places: [SandboxPlace]
  /// The most TAO a new sandbox may have.
  private let most: Amount<TAO>

  /// - Parameter most: for an order that was refused, the most TAO a new sandbox may have.
  package init(
    _ act: Result<SandboxAct, SandboxError>, _ wallet: SandboxWallet, _ places: [SandboxPlace],
    upTo most: Amount<TAO> = .zero
  ) {
    self.most = most
    self.act = act
    self.wallet = wallet
    self.places = places
  }

  /// Whether it was carried out.
  package var isCarriedOut: Bool { (try? act.get()) != nil }

  /// One line under the figures.
  package var block: Markup.Block {
    switch act {
    case .success: .paragraph(StyledText("In your sandbox: \(holdings).\(shortOfClaim) ") + undo)
    case .failure(let error):
      .paragraph(
        StyledText("Not carried out in your sandbox: ", .warning)
          + StyledText(error.reason + " ") + error.remedy(upTo: most))
    }
  }

  /// Whoever puts all he has on root cannot pay for a claim.
  private var shortOfClaim: String {
    guard places.contains(.root), wallet.root.stake > .zero, wallet.free < TransactionFee.claim
    else { return "" }
    let fee = NumberFormat.exact(rao: TransactionFee.claim.rao)
    return " A claim's fee is paid from free TAO and may take \(fee) TAO: there is less."
  }

  private var undo: StyledText {
    StyledText("undo", .code) + StyledText(" takes it back.", .dim)
  }

  /// As `989.99915 TAO free, 143.426133419 α64 staked`.
  private var holdings: String {
    let staked = places.map { place -> String in
      switch place {
      case .root: "\(NumberFormat.exact(rao: wallet.root.stake.rao)) TAO on root"
      case .subnet(let netuid):
        "\(NumberFormat.exact(rao: wallet.alpha(on: netuid).rao)) α\(netuid.value) staked"
      }
    }
    let free = "\(NumberFormat.exact(rao: wallet.free.rao)) TAO free"
    return ([free] + staked).joined(separator: ", ")
  }
}
