/// What is asked within questions about starting, and what things are.
extension Aspect {
  static let starting: [String] = [
    """
    what-is-staking/delegate < * validator-what : nominator*/delegator*/delegate/delegation/delegating/nominate/nominating \
    what/whats/mean*/difference/vs/versus/explain/is/are/or -cost/rate/apy/secure/safe/leaves/fee/fees/tax/how_much/@#amount/should/which/best/choose ; \
    delegated/public/shared/nominated/delegate stake/staking ^5 -how_much/@#amount
    """,
    """
    how-start/add < : \
    add/top_up/topup/put_more/stake_more more/later/again/anytime/afterwards/additional/extra/further/to_my_stake/to_existing/to_it \
    can/possible/may/allowed/is/how -reward*/earn*/yield/cost/fee/lose/@#time/validator*/subnets/hold/import/enter/price
    """,
    """
    wallet/phone < technical wallet connect what-is-this how-start : phone/mobile/iphone/android/tablet/smartphone/handy/movil/celular/telefono \
    can/do/possible/from/on/with/app/need/kann/puedo -lost/stolen/broke*/hack*/which/what/welche/que
    """,
    """
    buy-tao/price < buy-tao currency subnet-price : price/kurs/preis/precio tao/bittensor \
    -set/compra/alpha/important/earn/in_money/subnet/@#subnet/@#money/@#amount/buy/stake/staking/start/validator/where/how_do/if/fall*/drop*/rise*/will/last/was/2024/2025
    """,
    "what-is-tao/rao < * what-is-tao counts : rao/raos how_many/how_much/many in/per/is/one/make/makes/are/a tao/taos/1/one",
    """
    what-is-alpha/backs < what-is-alpha where-from dtao subnet-price volatility : alpha/alphas \
    backs/backed/backing/behind/secured/collateral/gives_it_value/gives_value/value_from/worth_anything
    """,
    """
    what-is-subnet/age < what-is-subnet dereg subnet-price history choose-subnet metrics : @#subnet \
    how_old/age/since_when/how_long_has/how_long_does/when_was/registered/launched/created/born/exist/existed/started/wie_alt \
    -removed/deregister*/my/i/reward*/tax
    """,
    """
    what-is-subnet/team < what-is-subnet : who/team/founder*/owner/owns/runs/doxx*/doxed/anonymous/devs/developers/behind/company \
    subnet/@#subnet/team/subnets doxx*/doxed/runs/owns/behind/anonymous/team_of/owner_of/is_the_owner/the_team/founder* \
    -rug*/goes/much/dump*/steal*/sell*/key/keys/my/validator/tao/validators
    """,
    "what-is-subnet/short < metrics what-is-subnet spread counts : sn stand*/mean*/short/what_is/whats/abbreviation ^7 -@#subnet",
    """
    other-coins/bitcoin < * inflation other-coins what-is-tao dtao : bitcoin/btc tao/bittensor difference/vs/versus/compared/compare/than/like/similar/same/unterschied/diferencia/supply \
    -sell/buy/swap/should/exchange/price/cost/pay
    """,
    "validator-what < what-is-staking what-is-root choose-validator what-is-subnet become-validator : "
      + "what/whats/purpose/role/job/explain/why/was/que is/are/does/do/for/need/there/macht/hace validator/validators/miner/miners "
      + "-choose/root/pick/best/good/take/fee/fees/commission/bad/offline/down/if/become/cost/many/difference/change*/earn*/dividend*",
    """
    validator-what/child < coldkey-hotkey validator-what : child/childkey/childkeys hotkey/hotkeys/key/keys/mean*/what/whats/take ^8 -my_child/children/kids
    """,
    """
    fees < spread buy-alpha break-even minimum leave-cost : how_much/how_many/what cost*/pay enter/get_in/go_in/entry/join/start \
    -validator/subnet_start/register/leave/out/exit/miner/tax/start_a_subnet
    """,
  ]
}
