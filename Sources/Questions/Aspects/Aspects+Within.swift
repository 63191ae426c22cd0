/// What is asked within kinds that are sure already: yes or no, how often, when, which of several.
extension Aspect {
  static let within: [String] = [
    """
    rewards-when/nothing < rewards-when : nothing/no/zero/not/didnt/dont/havent/missing/nichts/keine/nada/none \
    reward*/paid/payout*/get/got/see/received/arriv*/belohnung*/recompensa*/earn*/since/yesterday
    """,
    """
    claim/often < claim : how_often/often/frequent*/when/every/weekly/monthly/daily/wie_oft/wann/cuando/cada_cuanto/worth/best/wait \
    -@#amount/first/automatic*/how_do/cost/costs/fee/fees/kostet
    """,
    """
    claim/should < claim : claim/claims/claiming/reclamar/abholen should/now/already/soll/jetzt/debo/ahora/good_time/yet \
    -how/where/@#amount/first/automatic*/how_do/cost/costs/fee/fees/tax/have_to/must
    """,
    "claim/must < claim keep-swap : have_to/must/need_to/necessary/automatic*/automatisch/muss/tengo_que/itself/by_itself/required/auto "
      + "-@#amount/how_often/cost/tax",
    "claim/cost < claim : cost/costs/fee/fees/kostet/gebuhr*/cuesta/expensive/charge -@#amount/worth/often/weekly/monthly",
    "claim/how < claim : how/wie/como/where/steps do_i/to/can_i/kann/claim/puedo/does -often/frequent*/much/long/many/@#amount/whether/cost",
    "counts/people < counts : people/persons/users/wallets/holders/stakers/accounts/leute/personas how_many/number/many/wie_viele/cuantas/cuantos",
    "counts/validators < counts : validator/validators/validatoren/validadores how_many/number/many/wie_viele/cuantos",
    "counts/staked < counts : staked/stake how_much/how_many/share/percent*/total/wie_viel/cuanto tao/root",
    "dereg/one < dereg : @#subnet -new_subnet/count",
    "halving/when < halving : halv*/@halving when/date/how_long/next/wann/cuando/year/day/soon -first/was/follows/last/effect/affect*/happens/do/mean*/what_is/change*",
    """
    how-exact/other < how-exact : other/another/different/differ*/taostats/site/website/explorer/elsewhere/app/andere*/otra \
    number/numbers/rate/apy/value*/result/show*/say*/why/figure*/zahl*
    """,
    "root-decline/zero < root-decline : zero/0/nothing/stop*/forever/bottom/end/null/keep_falling/go_on/continue/cero -why",
    """
    slippage/which < slippage : what/which/how_much/sensible/good/right/recommend*/best/should/reasonable/welche/cual/percentage \
    tolerance/limit/slippage/toleranz/tolerancia/set/choose/use/put/box -what_is/whats/mean*/define/explain/does/exceeded/if/zero
    """,
    "slippage/how < slippage : how/where/can/wie/como set/use/limit/choose/put/enter/setzen/possible -what/much/which/mean*",
    "validator-what/miner < validator-what : miner/miners/mining/minero/mineros -who/wer/quien/checks/validator/validators/dividend*/yuma/consensus",
    "wallet/hardware < wallet : ledger/trezor/hardware/keystone/tangem/bitbox/cold_wallet/hardware_wallet -link/connect/here",
    "diversify/many < diversify : how_many/number_of/wie_viele/cuantas/cuantos hold/spread/enough/should/sensible/sinnvoll/nehmen/own/in/baskets/eggs",
    "choose-validator/several < choose-validator : several/two/2/three/3/multiple/many/more_than_one/both/split/mehrere/varios validator/validators/validatoren/validadores -between/or/how_do/best "
      + "; split/divide/spread/verteilen/repartir validator/validators/validatoren/validadores -best",
    """
    seed/lost < seed : lost/lose/forgot/forgotten/burned/burnt/threw/destroyed/deleted/gone/cant_find/verloren/perdi/perdido/missing \
    words/seed/phrase/mnemonic/recovery/worter/palabras/paper -stolen/someone/somebody
    """,
    """
    seed/leaked < seed scam : gave/typed/entered/leaked/leak/stolen/saw/seen/shared/told/sent/pasted/verraten/di/published/uploaded \
    words/seed/phrase/mnemonic/recovery/worter/palabras i/my/someone/somebody/he/they/ich/yo -should/asks/wants/need/if_someone_asks
    """,
    "tax/much < tax : how_much/what_rate/which_rate/percent*/how_high/wie_viel/cuanto/@#rate tax/taxes/steuer*/impuesto*/owe/pay -after_tax/records",
  ]

  /// Kinds that a few plain words decide, and what of them comes first.
  static let plain: [String] = [
    "earn : how_much do/will/would/can i/we/you $get ; interest on_tao/on_stake ^4",
    "safe : is_root/is_staking safe -than/alpha/subnet/exchange",
    "counts : how_many subnet/subnets ^4 -should/hold/in",
    "slippage : slippage @#amount",
    "validator-fails : delegate/validator quit/quits/stopped/disappeared ^6",
    "leave-cost : cost/costs/expensive/fee in_and_out/to_leave/to_exit/leave/leaving/exit ^8 -why/missing",
    "leave-time : speed/minutes/how_fast unstake/unstaking/out/exit ^6",
    "spread : split/chop/portion sale/sales/purchase/order ^6",
    "wallet : app which/for_tao/for_staking ^4",
    "data-age : date/old/age data/prices/numbers ^4 -new/update",
    "what-is-staking : what_happens when/if/once i_stake ^6",
    "market-list : best/highest yield/rate/paying subnets/subnet/alpha ten/which/list/top -should/tell",
    "where-from! < * : why should/would pay/give anything/anyone/anybody/me/us/root -more/fee/fees/tax/i/exchange/@#exchange",
    "where-from < * : print*/printing/printed money/tokens/coins/tao ^7 -who/can",
    "how-undo! < * : wrong/mistake/accidentally/accident/aus_versehen button/key/press*/click*/typed/taste -address/words/seed/sent/hotkey/coldkey",
    "guaranteed < * : rules/rule/protocol/devs change*/changed/changing if/what_if/could/can/will -validator/take/my",
    """
    earn-rate/period < * earn-rate : per_month/a_month/monthly/pro_monat/al_mes per_year/a_year/yearly/pro_jahr/al_ano/annual or/oder/o \
    -@#amount/compound*/claim*
    """,
    """
    rewards-form/where < claim rewards-when rewards-form : where/wo/donde/in_the_wallet/in_my_wallet \
    see/sehe/find/veo/show*/appear*/visible reward*/belohnung*/recompensa*/yield/dividend*
    """,
    "tax-country < tax earn : steuerfrei/tax_free/taxfree/haltefrist/holding_period/spekulationsfrist/libre_de_impuestos",
    """
    price-impact/own < price-fall price-impact : up/rose/went/moved/higher/jumped/down/fell \
    after_my/my_buy/my_order/my_purchase/because_of_me/is_that_me/was_that_me/my_sale/my_sell -if/should/since
    """,
    "take < earn earn-rate : how_much/wie_viel/cuanto eaten/goes/cost/costs/lost/lose take/commission -@#taken",
    "legal < * : ban/bans/banned/forbid*/outlaw*/illegal/prohibit*/verbieten/verboten/prohibir/prohibe "
      + "country/us/eu/government/could/can/if/law/staken/stake/staking/tao",
    """
    volatility/whales < leave-large volatility price-impact mev advice scam safe : \
    whale/whales/manipul*/pump_and_dump/wale
    """,
    """
    earn-compare < earn-compare what-is-subnet subnet-price choose-subnet : compare/comparison/vs/versus @#several \
    -fee/fees/cost/price/safe/safer/risk*/team/pool
    """,
    "volatility < * : vol/vola/volas @#subnet/alpha/tao/root ^4",
    "metrics < * : mcap/marketcap/fdv ^4",
    "fees < leave-cost subnet-price fees minimum : kostet/kosten/cuesta/coste einstieg/einsteigen/rein/entrar/entrada",
  ]
}
