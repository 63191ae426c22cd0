/// What is asked within questions about fees, taxes, wallets, the network and the program.
extension Aspect {
  static let fees: [String] = [
    """
    price-impact/spread < spread price-impact leave-cost subnet-price fees mev : spread/bid/ask \
    @#subnet/bid/right_now/now/alpha/pool/between/buy/what_is/whats \
    -several/across/many/over/my_tao/diversif*/subnets/risk/splitting
    """,
    """
    price-impact/depth < leave-large price-impact metrics subnet-price choose-subnet : @#subnet how_deep/deep/depth/liquid/liquidity/how_much_tao_in/size_of \
    -sell/selling/alpha/@#amount/best/which
    """,
    """
    buy-alpha < earn currency : tao_in_alpha/tao_to_alpha/tao_into_alpha/tao_in_alphas @#subnet/subnet -earn*/year/month/day/if/should/tax
    """,
  ]

  static let taxes: [String] = [
    """
    tax/when < tax rewards-when tax-country when-sell root-decline claim tax-swap : \
    when/which_moment/what_moment/at_what/report/declare/wann/cuando tax*/income/irs/steuer*/declar*/impuesto* \
    claim*/sold/sell/receiv*/reward*/get/earn*/income/staking/must/pay/this/zahlen -leave/how_much/swap/month/change/move
    """,
    "tax/losses < tax leave-cost lose tax-swap records my-profit price-fall : loss/losses/lost/verlust* "
      + "deduct*/offset*/write_off/harvest*/absetz*/absetzen/verrechn*/tax/taxes/dedu*",
    "tax/after < earn-rate earn tax inflation needed : after_tax/after_taxes/net_of_tax/before_tax/minus_tax/nach_steuer/nach_steuern "
      + "-gross/or/sell/should",
    """
    records/price < price-fall currency history buy-tao records subnet-price rewards-when : price/rate/value/worth \
    day/date/time/then/back_then/when_i reward*/got/received/bought/claimed was/what_was/find/know/historical tao/coin/reward*
    """,
    """
    records/file < records how-save : csv/excel/spreadsheet/xls/xlsx/koinly/cointracking/download/export* \
    accountant/tax*/reward*/history/transaction* -page/html/pdf/results
    """,
  ]

  static let wallets: [String] = [
    """
    seed/password~ < ? seed wallet connect coldkey-hotkey : password/passwords/passwort/kennwort/contrasena/clave/passcode/pin/passphrase \
    forgot/forget/forgotten/lost/lose/dont_know/cant_remember/remember/reset/recover/vergessen/verloren/olvide/olvidado/perdi/perdido/wrong/change \
    -seed/words/recovery_words/exchange/@#exchange/email
    """,
    """
    wallet/multisig < * wallet : multisig/multi_sig/multisignature/proxy/proxies -internet/http/server/vpn/company
    """,
    """
    wallet/withdraw < buy-tao exchange-staking leave earn-compare exchange-quote custody wallet leave-time switch connect how-start : \
    get/withdraw/move/transfer/send/take/bring/pull/abheben/sacar/retirar from/off/of/out/von/de exchange/@#exchange \
    how/wallet/own/to_my/can/wie/como/steps -should/better/worth/cost/fee/fees/tax/long/or/@#rate/btc/bitcoin/eth/euro/euros/dollars/fiat/@#currency
    """,
    """
    coldkey-hotkey/leak < coldkey-hotkey seed hack validator-fails scam wrong-address : hotkey/hotkeys \
    leak*/stole*/stolen/hack*/lost/lose/compromis*/exposed/gestohlen
    """,
    """
    seed/two < seed wallet connect coldkey-hotkey custody : same/one/two/both/second/several/another \
    seed/words/phrase/mnemonic wallet/wallets/device/devices/phone/computer -lost/stolen
    """,
    """
    seed/heir < * seed custody : \
    if_i_die/when_i_die/i_die/i_died/my_death/inherit/inherits/heir/heirs/testament/erben/vererben/ich_sterbe/ich_sterben/si_muero/herencia \
    -subnet/subnets/project
    """,
  ]

  static let network: [String] = [
    """
    inflation/real < inflation earn-rate compounding guaranteed where-from price-fall root-decline : \
    inflation/dilut*/inflated eat*/yield/adjusted/real/beat*/rewards/earn*/after/outpace*/cover*/net/anyway/cancel*/apy/apr
    """,
    """
    inflation/last < inflation halving what-is-tao : when/date/year/how_long/last_tao/until max_supply/all_tao/21_million/21m/cap/maximum/last_tao/mined \
    -halving/next
    """,
    "inflation/recycled < * what-is-tao inflation : recycl* -paper/bottle/plastic ^7",
    "inflation/day < * : 7200/3600/7_200/3_600/7,200/3,600 tao a_day/per_day/daily/each_day ^8 -earn*/stake/staking/with/want/need/i/root/@#subnet",
  ]

  static let program: [String] = [
    """
    how-help/commands~ < ? how-help market-list small-talk what-is-this : \
    command/commands/befehl/befehle/comando/comandos/verbs which/what/list/all/show/available/there/possible/give/welche/alle/gibt/que/hay/todos/cuales -chain/btcli/line
    """,
    """
    how-help < * : bahnhof ; dont/not/no/nothing understand/get/entiendo anything/this/it/nada ^6 -alpha/root/subnet/validator/staking ; \
    what_else/what_all/which_questions/what_questions/what_can ask/you_answer/answer/i_ask
    """,
    """
    how-exit < how-help locked leave small-talk : stuck/frozen/freezes/hangs/hanging/hangt/festgefahren/trapped screen/program/terminal/page/here/pager/in_here \
    -tao/stake/coins/order/money
    """,
    "data-age/line < * : grey/gray/dim/dimmed/grau line/number/text/numbers/what/this/mean* ^9",
    """
    metrics/in-hand < * metrics : in_hand mean*/what/whats/define/explain ^7 -tao_in_hand/bird ; in_hand ^2
    """,
    """
    how-undo/real < * how-undo lose safe locked privacy what-is-this : \
    typed/entered/pressed/clicked/hit_enter/getippt/eingegeben \
    gone/lost/real/really/spent/charged/my_tao_now/actual/weg/echt ; \
    is_this/is_it/was_that/was_it/here/are_these real_money/real_tao/echtes_geld/real_coins/dinero_real ^10
    """,
    """
    privacy/wallet < privacy : see/sees/read/reads/know/knows/access/look/watch \
    my/the wallet/keys/coldkey/balance/seed/address program/lab/taolab/tool/you/it/this/does
    """,
    """
    currency < buy-tao : which/what rate/price/exchange_rate use/take/enter/set euro/euros/dollar/dollars/usd/eur/money/@#currency
    """,
    """
    how-holdings/worth < * currency : how_much/what/show/how_many do_i_have/i_have/i_own/i_hold/am_i_holding/have_i/is_my_balance/do_i_own/do_i_hold \
    ^7 -who/see/can/earn*/in_a_subnet/alpha/opened/here/@#amount/lose/lost/stake/pay/need/after/until/options/choice/risk*/to/left/rewards/fee/fees/tax/rights/time/@#time/@#subnet/if/validator* ; \
    my balance/wealth/stack/bag/portfolio_worth/net_worth what/whats/show/how ^6 -safe/see/read/address
    """,
    """
    how-holdings/worst < how-holdings my-profit lose : worst/weakest/poorest/riskiest/best/biggest/largest/strongest \
    position/positions/holding/holdings/bag/bags/of_mine my/mine/i
    """,
    """
    exchange-staking/pays < exchange-staking earn-compare earn-rate earn : exchange/@#exchange \
    what/how_much/whats pay/pays/give/gives/paying/offer/offers/quote/quotes/rate/apy -@#rate/give_up/@#amount/more/better/than/or/root/why/true/real/how_can
    """,
  ]
}
