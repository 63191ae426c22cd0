/// The network itself.
extension Concept {
  static let network: [Concept] = [
    Concept(
      "inflation", 6,
      en:
        "inflation*, inflationary, deflation*, minted, mint, mints, printing, new tao, new coins, created per, made per, made each, made a day, created each, created every, produced per, produced each, how many tao are, how many tao will, how much tao is made, how much tao is created, dilution, are made, issued, issuance, debase*, per block, tao per day are, get made, come into existence, how many new, freshly minted, diluted by",
      de:
        "inflation*, gepragt, neue tao, entstehen, erzeugt, ausgegeben, geschaffen, geldmenge, verwasser*, *inflation, pro block, neu geschaffen, pro tag neu",
      es:
        "inflacion*, acun*, emiten, crean, nuevos tao, se crean, se emiten, creados, generan nuevos, por bloque, dilucion"
    ),
    Concept(
      "supply", 6,
      en:
        "supply, max supply, cap of 21, 21 million, 21 m, 21 mio, twenty one million, hard cap, capped, circulating, total tao, in circulation, maximum number, how many tao exist, exist, how many tao are there, how many tao will there, ever be, limited, in existence, max cap, upper limit, maximum amount, total amount of tao, finite, cap",
      de:
        "umlauf*, gesamtmenge, obergrenze, 21 millionen, 21 mio, maximale menge, hochstmenge, begrenzt, wie viele tao gibt es, wieviele tao gibt es, angebot, maximal, insgesamt, existier*, supply, umlaufmenge",
      es:
        "oferta, suministro, 21 millones, maximo, circulacion, circulante, limite, cuantos tao hay, cuantos tao existen, existen, cuantos tao habra, tope, en total, limitad*"
    ),
    Concept(
      "halving", 8, anchor: true, any: "halving, halvings, halvening, halfing, halvng",
      en:
        "block reward cut, block reward cuts, block reward halves, block reward halve, emission halves, emission cut, reward halving, halvin, emission is cut, rewards are halved, cut from 1 to 0 5, december 2025, emission drops by half, block reward drop*, block reward",
      de: "halbierung*, halving*, blockbelohnung halbiert, emission halbiert, blockbelohnung*",
      es:
        "reduccion a la mitad, halving*, recompensa por bloque, emision se reduce a la mitad, mitad de emision, recompensa de bloque"
    ),
    Concept(
      "consensus", 6,
      en:
        "consensus, yuma, weights, scoring, judge the work, checks the work, rate the miners, rates the miners, score miners, scores the, job of a, job of the, role, roles, work of the, evaluate* .. miners, proof of stake, vtrust, bonds, who checks, job, task of, responsib*, trust and incentive, incentive, incentives, incentive mechanism, duty, duties, function of, what good is a, do all day",
      de: "konsens*, yuma, aufgabe*, rolle, bewert*, gewichte, pruft, wer pruft, funktion",
      es: "consenso, yuma, papel, funcion, evalua*, pesos, tarea*, quien verifica, rol, trabajo de"),
    Concept(
      "become", 5,
      en:
        "become*, becoming, run my own, run a validator, run a subnet, run a miner, running a validator, running a subnet, running my own, start my own, start a subnet, start a validator, start mining, create a subnet, create my own, make my own, own subnet, own validator, launch*, set up a, setup, set up my, register a, register my, registering, host*, be a validator, be a miner, host my own, build a, build my own, open a, open my own, mine tao, mine bittensor, start validating, to validate, operate a, operating a, i want to mine, can i mine, how do i mine, how to mine, mine myself, gpu, 4090, validate myself, create subnet, found a, register subnet, found my own, validate for, mine on, mining rig, cost to register, slot, deploy, get a validator permit, spin up, earn by mining",
      de:
        "werden, werde ich, betreib*, eigenes subnet*, eigenen validator, selbst minen, selber minen, eigener validator, grunde*, gruenden, registrier*, aufsetz*, aufmachen, starte ich ein, erstell*, miner werden, minen, einricht*, eroffnen, eigene* subnet*, mining betreiben, aufbau*, selber validator",
      es:
        "convertir*, ser validador, hacerme validador, ser minero, montar, crear una subred, crear mi, minar, propia subred, propio validador, registrar una, lanzar, operar un, abrir una, llegar a ser, mi propia, mi propio, gestionar un, correr un validador, ejecutar un validador"
    ),
    Concept(
      "lend", 7,
      en:
        "lend*, lent, lending, borrow*, loan*, loaned, bank, banks, like a bank, defi, rehypothecat*, aave, savings account, collateral, credit, margin, counterparty, leverage*, used for trading, uses my coins, use my coins, use my tao, short sellers, flash loan, what do they do with my, do with my tao, do with my coins, do with my money, hedge funds, trade with my, trades with my, gamble with my, work with my money, use my money, uses my money, lended",
      de:
        "verleih*, verlieh*, leih*, ausgeliehen, kredit*, bank, banken, defi, leihen, verleihen, beliehen, wie eine bank, was machen die mit meinen, verborgt, weiterverliehen, darlehen, arbeitet mit meinem geld",
      es:
        "prest*, prestamo*, banco, bancos, defi, credito*, deposito bancario, presta*, prestad*, como un banco, que hacen con mis, que hacen con mi, usan mis, usan mi dinero, colateral"
    ),
    Concept(
      "proportion", 7,
      en:
        "root proportion, tao weight, taoweight, weight of tao, roots share, root share, share of root, root portion, 18 percent weight, 0 18, weight of root, split between root, root gets, root get, roots part, root weight, rootprop, weight parameter, root prop, roots cut, goes to root, go to root, proportion, share between root, root proprotion, how much goes to root, weighting of root, share root gets, divided between root",
      de:
        "root anteil*, anteil von root, tao gewicht*, gewicht von tao, anteil fur root, root proportion, rootanteil*, root quote, anteil der root, tao gewichtung, geht an root, root bekommt",
      es:
        "proporcion de root, peso de tao, peso del tao, parte de root, root proportion, tao weight, proporcion root, cuota de root, proporcion raiz, peso de root, va a root, proporcion"
    ),
  ]
}
