import Decimals
package import JSONText
package import Presentation
package import Sandbox
package import StakingModel

/// What an order did in the sandbox: carried out, or why not. The quote stands either way.
package struct SandboxNote {
  private let act: Result<SandboxAct, SandboxError>
  private let wallet: SandboxWallet
  private let places: [SandboxPlace]

  package init(
    _ act: Result<SandboxAct, SandboxError>, _ wallet: SandboxWallet, _ places: [SandboxPlace]
  ) {
    self.act = act
    self.wallet = wallet
    self.places = places
  }

  /// One line under the figures.
  package var block: Markup.Block {
    switch act {
    case .success: .paragraph(StyledText("In your sandbox: \(holdings). ") + undo)
    case .failure(let error):
      .paragraph(
        StyledText("Not carried out in your sandbox: ", .warning)
          + StyledText(error.reason + " ") + error.remedy)
    }
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

  /// The member `sandbox` of the answer for programs.
  package var json: JSONValue {
    switch act {
    case .success(let act):
      var members: [JSONValue.Member] = [
        .init("done", true), .init("block", .integer(act.outcome.block)),
        .init("transaction_fee_rao", .integer(act.outcome.transactionFee.rao)),
        .init("free_rao", .integer(wallet.free.rao)),
      ]
      for place in places {
        switch place {
        case .root: members.append(.init("root_rao", .integer(wallet.root.stake.rao)))
        case .subnet(let netuid):
          members.append(
            .init("alpha\(netuid.value)_rao", .integer(wallet.alpha(on: netuid).rao)))
        }
      }
      return .object(members)
    case .failure(let error):
      return [
        "done": false, "code": .string(error.code), "reason": .string(error.reason),
        "free_rao": .integer(wallet.free.rao),
      ]
    }
  }
}
