/// What is asked within questions about safety.
extension Aspect {
  static let safety: [String] = [
    """
    custody/seen~ < ? should-i custody privacy how-holdings mev coldkey-hotkey needed : \
    see/sees/seen/know/knows/visible/public/watch/track/sehen/sichtbar/ver/ve/visto/anonymous/anonym/anonimo \
    how_much/my_stake/my_balance/my_tao/i_have/i_hold/what_i/stake/balance/wallet/holdings/wie_viel/cuanto/staked/staking \
    others/other_people/anyone/anybody/somebody/someone/everyone/people/public/jemand/andere/alguien/todos/anonymous/anonym/anonimo/visible \
    -this_program/program/lab/taolab/tool/validator/you/seed/words/key/keys/many/rewards/subnet/hack*/steal
    """,
    "locked/conviction~ < ? locked leave-time what-is-alpha : conviction/convictions -vote/court ; "
      + "lock/locks/locking alpha/@#alpha conviction/own/myself/perpetual/voluntary/owner",
    """
    hack/insurance < hack custody exchange-staking safe lose validator-fails guaranteed scam : \
    insur*/insured/compensat*/refund*/versichert/versicherung/seguro_contra/deposit_protection
    """,
    """
    hack/ever < hack safe custody scam lose history : hack*/stole*/stolen/theft/breach*/exploit* \
    ever/anyone/anybody/already/happened/before/past/did/was_anyone/was_bittensor/has/been/history/2024 -my/i/if/can/could/will
    """,
    """
    hack/stops < hack validator-fails dereg lose safe what-is-tao custody locked : \
    bittensor/network/chain/blockchain/opentensor/tao \
    stop/stops/stopped/die/dies/dead/shut_down/shuts_down/shutdown/goes_down/offline/fails/fail/disappear*/gone/halt*/bankrupt \
    what_if/if/what_happens/happens/when/can/could -validator/validators/price/subnet/exchange/@#exchange/account/halving/halves/@#change/reward/rewards
    """,
    """
    lose/root < lose safe switch root-decline how-much leave root-or-alpha volatility guaranteed leave-part : \
    root go_down/shrink*/fewer/decrease*/get_less/become_less/become_smaller/go_negative/lose \
    stake/tao/coins/money/balance/principal/anything -reward/rewards/rate/yield/apr/apy/@#change/why/subnet/@#subnet
    """,
    """
    lose/chance < lose safe volatility price-fall guaranteed break-even : \
    chance/chances/probability/odds/likelihood/likely/risk_of lose/losing/loss/losses/lost/down/negative/red
    """,
    """
    lose/who < lose where-from validator-fails leave-large emission advice : \
    who/where when_i_lose/i_lose/my_loss/money_go/get_my/gets_my/gets_the/makes_money/profits/wins \
    lose/loss/lost/crash*/fall*/dump*
    """,
    """
    safe/owner < safe dereg lose custody emission what-is-subnet validator-what scam leave-large when-sell : \
    owner*/team/founder*/dev/devs/creator rug*/dump*/steal*/run/cheat*/scam*/take*/drain*/sell*/exit*/harm/shut*/control*/abandon*/close* \
    -validator/my_validator
    """,
    "lose < dereg safe custody scam leave hack : rug*/rugged/rug_pull/rugpull -owner*/team",
    """
    custody/control < custody what-is-staking safe mev locked hack scam leave lending validator-fails : \
    opentensor/foundation/company/government/network/they/anyone/someone/somebody/taolab/bittensor \
    control/controls/freeze*/seize*/block/take_away/confiscat*/touch/access my/stake/funds/tao/coins/money -exchange/@#exchange/validator/who
    """,
    """
    lose/most < take choose-validator lose fees volatility price-fall : \
    cost_me_most/costs_me_most/cost_me_the_most/hurt_me_most/hurts_me_most/lose_most/lose_the_most/biggest_risk/largest_risk/greatest_risk/main_risk/biggest_danger/worst_thing/worst_risk/grosste_risiko/mayor_riesgo/most_dangerous/riskiest \
    -subnet/subnets/validator/position/positions/root/exchange/@#subnet/which
    """,
    """
    exchange-staking/safer < custody wallet exchange-staking safe hack : \
    safer/secure/safe/safest/risky/riskier exchange/@#exchange or/than/vs/versus/compared wallet/keys/own/ledger/self
    """,
    """
    scam/promised < scam guaranteed until-grown exchange-quote earn exchange-staking : \
    guy/someone/somebody/site/website/platform/friend/group/bot/app/telegram/whatsapp/discord/youtuber \
    promise*/offer*/guarantee*/legit @#rate -@#exchange/root/subnet/validator
    """,
    """
    scam/double < scam guaranteed until-grown exchange-quote : \
    double*/triple*/giveaway/multiply telegram/discord/whatsapp/email/message/somebody/someone/guy/offer*/send -how_long/until/when
    """,
    """
    guaranteed/savings < guaranteed safe what-is-staking : \
    savings/saving_account/savings_account/bank_account/bank_deposit/fixed_deposit/term_deposit/sparbuch/tagesgeld/festgeld/plazo_fijo/cuenta_de_ahorro/bank \
    like/same/as/compared/versus/vs/than/or/difference/similar/wie/como/better -stocks/pension/lend*/loan*/borrow*/old/80s
    """,
    """
    validator-fails < choose-validator validator-what take : bad/wrong/lazy/poor/dishonest/evil/malicious/failing \
    validator/validators what_if/if/what_happens/happens
    """,
    """
    slashing < validator-fails safe lose : slash*/punish*/penal* -@#time/leave/early
    """,
  ]
}
