/// The things that staking is made of.
extension Concept {
  static let staking: [Concept] = [
    Concept(
      "stake", 1, anchor: true,
      any: """
        staking, stake, staker*, staked, staken, gestaked, gestakt*, stakes, stakear, restaked
        """,
      en: """
        stakin, delegat*, nominat*, staking, steak my, staek, invest*, put in, locked in, stk,
        put .. into, put .. in
        """,
      de: """
        stak*, *staking*, einstaken, delegier*, anleg*, investier*, einzahl*, stecke, reinsteck*,
        stecken
        """,
      es: """
        stake*, staking, delegar, delego, delegad*, invertir, invierto, inversion, meter, meto,
        poner, pongo, haciendo staking, stakeo, stakear, stakeando
        """),
    Concept(
      "tao", 1, anchor: true,
      any: "tao, taos, τ, $tao",
      en: "tau",
      es: "taos"),
    Concept(
      "bittensor", 2, anchor: true,
      any: "bittensor, bitensor, opentensor, subtensor, btcli",
      en: "bittensors"),
    Concept(
      "coins", 1,
      any: "token, tokens",
      en: """
        coin, coins, money, funds, cash, crypto, savings, assets, capital, principal, balance,
        bag, cryptocurrency
        """,
      de: "coins, geld, munzen, kapital, guthaben, krypto*, vermogen, kohle",
      es: "monedas, dinero, fondos, moneda, capital, cripto*, plata, saldo, ahorros"),
    Concept(
      "alpha", 3, anchor: true,
      any: """
        alpha, alphas, α, alfa, alphatoken*, alpha token, alpha tokens, subnet token,
        subnet tokens, subnet coin*, dtao token*
        """,
      en: """
        greek letter, tokens each subnet, subnets own coin, own coin, each subnets token,
        subnets token, subnet has its own, piece of the subnet
        """,
      de: "alphas, *alpha*",
      es: "alfa, alfas, token de la subred, tokens de subred"),
    Concept(
      "subnet", 2, anchor: true,
      any: "subnet, subnets, netuid, sn, subnetwork*, subnetz*",
      en: "sub net, sub nets, sub network*, subnt, subent, netuids",
      de: "subnetz*, subnetze, *subnet*",
      es: "subred, subredes, sub red"),
    Concept(
      "root", 3, anchor: true,
      any: "root, netuid 0, subnet 0, sn 0, rootnet, root network",
      en: "subnet zero, netuid zero, sn zero",
      de: "*root*, wurzelnetz*",
      es: "raiz, red raiz, subred 0"),
    Concept(
      "validator", 3, anchor: true,
      any: "validator, validators, validador*, vali, valis",
      en: """
        validater*, delegate, delegates, validators, node, nodes, validator's, operator,
        node operator
        """,
      de: "validator*, validierer*, *validator*, node, nodes, knoten",
      es: "validador*, validadores, delegado, nodo, nodos"),
    Concept(
      "miner", 5, anchor: true,
      any: "miner, miners",
      de: "miner*, schurfer",
      es: "minero*"),
    Concept(
      "mining", 4,
      any: "mining",
      en: "mine, gpu, 4090, 3090, h 100, rig, hash, mining",
      de: "minen, schurfen, grafikkarte, mine",
      es: "minar, minado, mineria, gpu"),
    Concept(
      "exchange", 3,
      en: """
        exchange*, cex, broker, custodial platform, centralized platform, trading platform,
        custodial staking
        """,
      de: "borse*, kryptoborse*, handelsplatz, plattform, exchange*, *borse",
      es: "exchange*, plataforma*, casa de cambio, bolsa, intercambio centralizado"),
    Concept(
      "reward", 2, anchor: true,
      any: "reward, rewards",
      en: "dividend*, payout*, payouts, earnings, rewads, pay out, income, interest, proceeds",
      de: """
        belohnung*, dividende*, ausschuttung*, ertrag, ertrage, ertragen, *belohnung*, *ertrag*,
        *rewards, zinsen, einnahmen, auszahlung*
        """,
      es: "recompensa*, dividendo*, rendimientos, ganancias, intereses, premio*, pagos, ingresos"),
    Concept(
      "pool", 3,
      any: "pool, pools, amm, liquidity pool",
      de: "*pool",
      es: "pool de liquidez"),
    Concept(
      "wallet", 3,
      any: "wallet, wallets, polkadot.js",
      en: """
        app wallet, account, talisman, metamask, nova wallet, polkadot js, subwallet,
        bittensor wallet, crucible, tao com wallet, nova, polkadotjs, trust wallet, phantom,
        extension, browser extension, polkadotjs extension, mobile wallet, app for my phone,
        where do i store my tao, store tao, keep my tao in, keep tao in, exodus, atomic wallet,
        coinbase wallet, rabby, software wallet, hot wallet, compatible, compatible with,
        which app should, app to hold, app to stake, app should i use to, where to hold tao,
        hold my tao in, storing tao, keep my coins in, good wallet, best app,
        need a special wallet, special wallet, own wallet, wallet enough, wallet safest,
        see alpha in my wallet, in my wallet show, paper wallet, app for iphone, app for android,
        app for ios, for my iphone, from my phone, on my phone, with my phone, from a phone,
        my mobile, on a phone, is there an app, smartphone, place to store, where to store my tao,
        store my tao
        """,
      de: """
        geldborse, konto, talisman, metamask, *wallet*, brieftasche, welche wallet,
        wo verwahre ich, wo lagere ich, wo lege ich meine tao, app zum halten, eigene wallet,
        app furs handy, welche app
        """,
      es: """
        billetera*, monedero*, cartera, cuenta, talisman, metamask, que monedero, que billetera,
        donde guardo mis tao, donde guardar tao, donde los guardo, que cartera, cartera mas
        """),
    Concept(
      "hardware", 4,
      any: "hardware, ledger, trezor, hardware wallet, cold storage, cold wallet",
      en: """
        ledger nano, nano s, nano x, usb stick, usb, offline device, cold storage, device, tangem,
        keystone, hw wallet
        """,
      de: "*hardware*, usb stick",
      es: "billetera fria, monedero fisico, hardware"),
  ]
}
