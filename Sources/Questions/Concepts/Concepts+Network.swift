/// The network itself.
extension Concept {
  static let network: [Concept] = [
    Concept(
      "inflation", 6,
      en: """
        print tao, print more, print new, tao be printed, printed,
        inflation*, inflationary, deflation*, new tao, created per, made per, made each,
        made a day, created each, created every, produced per, produced each, how many tao are,
        how many tao will, how much tao is made, how much tao is created, dilution, issuance,
        debase*, tao per day are, get made, come into existence, how many new, freshly minted,
        diluted by, diluted, being diluted, am i diluted, new supply, money supply, 7200, 3600,
        7200 tao, 3600 tao, new ones, ones are made, produced each day, produced daily,
        daily issuance, daily production, coins per day, how many a day, mining reward,
        how quickly are tao, rate of new, growth of supply, coins are minted, coins are printed,
        new coins per, how many new coins, tao minted, minted per, minted each, minted every,
        are printed, mint per, tao are made, issued per, issued each, tao issued, minting,
        tao per block, new tao appear, new tao come, new tao per, new tao each, tao appear,
        tao come into, does the supply grow, supply grow, supply growing, money supply grow,
        dilute me, diluting, dilutes, watered down, newly minted per, minted a day,
        emission per day, coins a day, tao a day, inflated, inflates, printing money,
        printing new, how many are minted, how many are printed, more tao every day,
        more tao each day, new tao daily, supply increase, increase .. supply, dilute
        """,
      de: """
        inflation*, gepragt, neue tao, entstehen, erzeugt, ausgegeben, geschaffen, geldmenge,
        verwasser*, *inflation, pro block, neu geschaffen, pro tag neu, wie viele neue,
        kommen neue, kommen taglich, taglich neu, geldentwertung, verwassert, mehr tao gedruckt,
        gedruckt, pro tag geschaffen, pro tag gepragt
        """,
      es: """
        inflacion*, acun*, emiten, crean, nuevos tao, se crean, se emiten, creados,
        generan nuevos, por bloque, dilucion, cuantos nuevos, se acunan, se imprimen,
        nuevos al dia, nuevos por dia, aumenta la oferta, diluye, diluyen, cuantos se crean
        """),
    Concept(
      "supply", 6,
      any: "21000000",
      en: """
        supply, max supply, cap of 21, 21 million, 21 m, 21 mio, twenty one million, hard cap,
        capped, circulating, total tao, in circulation, maximum number, how many tao exist,
        how many tao are there, how many tao will there, ever be, limited, in existence, max cap,
        upper limit, maximum amount, total amount of tao, finite, cap, scarce, scarcity,
        total number, ever exist, exist in total, max tao, maximum tao, out there, how rare,
        final number, all tao mined, last tao, remaining to be, left to be mined, mined so far,
        so far minted, fixed supply, how many coins exist, max number, max number of,
        number of coins, maximum coins, total coins, coins exist, coin limit, how many of them,
        capped supply, whats the cap, ceiling on, exists, do exist, exist at all,
        total at the end, in the end total, at the end how many, all tao be mined
        """,
      de: """
        umlauf*, gesamtmenge, obergrenze, 21 millionen, 21 mio, maximale menge, hochstmenge,
        begrenzt, wie viele tao gibt es, wieviele tao gibt es, angebot, maximal, insgesamt,
        existier*, supply, umlaufmenge, wie viele coins gibt, wie viele munzen gibt,
        wie viele gibt es, maximale anzahl, hochstzahl, gesamtzahl, grenze fur die menge
        """,
      es: """
        oferta, suministro, 21 millones, circulacion, circulante, limite, cuantos tao hay,
        cuantos tao existen, existen, cuantos tao habra, tope, en total, limitad*,
        suministro maximo, numero maximo, maximo de tao, cuantas monedas hay, cantidad total,
        cuantos hay en total
        """),
    Concept(
      "halving", 8, anchor: true,
      any: "halving, halvings, halvening, halfing, halvng",
      en: """
        block reward cut, block reward cuts, block reward halves, block reward halve,
        emission halves, emission cut, reward halving, halvin, emission is cut,
        rewards are halved, cut from 1 to 0 5, december 2025, emission drops by half,
        block reward drop*, halving of, when do rewards halve, cut in half in december,
        every four years, four year, 4 years, next halving, emission cut in half,
        rewards cut in half, issuance halves, issuance cut, block reward will, block reward cut*,
        when does the block reward, cut in two, reward cut in two, issuance halved,
        issuance getting cut, block reward cut in, reward is cut in half, emissions halve,
        halved issuance, issuance is cut, reward halves, get cut in half, cuts in half the,
        block reward is, rewards drop by half, drop by half, rewards halve, block rewards cut,
        rewards cut next, block reward cut next, drop to half a tao, block reward drop,
        block rewards drop, reward per block halve, half a tao per block, supply issuance cut
        """,
      de: """
        halbierung*, halving*, blockbelohnung halbiert, emission halbiert, blockbelohnung*,
        blockprämie, halbiert sich die emission, emission halbiert sich, alle vier jahre,
        vier jahre, halbierung, halbiert sich die, halbierung der, belohnung halbiert,
        ausgabe halbiert, blockbelohnung
        """,
      es: """
        reduccion a la mitad, halving*, recompensa por bloque, emision se reduce a la mitad,
        mitad de emision, recompensa de bloque, cada cuatro anos, halvin, se reduce la emision,
        recorte de emision, recompensa de bloques, recompensa a la mitad, emision a la mitad
        """),
    Concept(
      "consensus", 6,
      en: """
        consensus, yuma, weights, scoring, judge the work, checks the work, rate the miners,
        rates the miners, score miners, scores the, job of a, job of the, role, roles,
        work of the, evaluate* .. miners, proof of stake, vtrust, bonds, who checks, job, task of,
        responsib*, trust and incentive, incentive, incentives, incentive mechanism, duty, duties,
        function of, what good is a, do all day, why does the network need, need validators,
        why are there validators, who watches, quality of the work, work is good,
        how are miners paid, how do miners, what do miners, what do validators,
        what does a validator, what does a miner, validators do, miners do, validator do,
        miner do, validators actually do, validator actually do, agree, agreement, vote, votes,
        voting, who grades, grade, grades, grading, score, scores, decides which,
        proof of intelligence, difference between validators and miners, how is quality, in yuma,
        judge miners, judges miners, job of, role of, purpose of a validator,
        purpose of validators, purpose of miners, what work do, produce, who are those,
        how do validators judge, how do validators rate, mechanism, does the work in a,
        who does the work, get paid for, validators get paid for, validators paid for
        """,
      de: """
        konsens*, yuma, aufgabe*, rolle, bewert*, gewichte, pruft, wer pruft, funktion,
        wozu gibt es validatoren, wozu braucht es, was tut ein, was tun die, wofur braucht
        """,
      es: """
        consenso, yuma, papel, funcion, evalua*, pesos, tarea*, quien verifica, rol, trabajo de,
        papel de, funcion de, que papel, para que hacen falta, a que se dedica, a que se dedican,
        controla a los, quien controla a los mineros, revisa a los mineros
        """),
    Concept(
      "become", 5,
      en: """
        run a validator, run a subnet, run a miner, running a validator, running a subnet,
        running my own, start my own, start a subnet, start a validator, start mining,
        create a subnet, create my own, make my own, own subnet, own validator, launch*, set up a,
        register a, register my, registering, be a validator, be a miner, host my own, build a,
        build my own, open a, open my own, mine tao, mine bittensor, start validating,
        to validate, operate a, operating a, i want to mine, can i mine, how do i mine,
        how to mine, mine myself, validate myself, create subnet, found a, register subnet,
        found my own, validate for, mining rig, cost to register, deploy, get a validator permit,
        spin up, earn by mining, validator permit, need for a permit, get a permit, get a slot,
        how much stake for a, stake to become, cost to launch, cost to run, price to register,
        subnet registration, registration, registration fee, registration cost, burn cost,
        lock cost, start as a, work as a, hardware do i need to mine, specs,
        requirements for a validator, requirements to run, mine with, miner on, can my pc mine,
        contribute compute, compute, own a subnet, get into mining, build on, running a, create a,
        get the permit, validator permit needed, run my own subnet, run my own validator,
        run my own miner, setup a validator, setup a miner, miner setup, validator setup,
        subnet setup, gpu to mine, mining gpu, become a, become one, becoming a, become my own,
        becomes a, i become, set up my own, set up my validator, set up my miner,
        set up my subnet, launch my, validator myself, miner myself, run one myself,
        be one myself, run a node myself, start a node, own node, launch a subnet,
        hardware for a validator, hardware for mining, to mine, requirements for mining,
        set one up, what do i need to mine, registering a miner, operate my,
        machine does a validator, what machine, machine do i need, validator need
        """,
      de: """
        werde ich, betreib*, eigenes subnet*, eigenen validator, selbst minen, selber minen,
        eigener validator, grunde*, gruenden, registrier*, aufsetz*, aufmachen, starte ich ein,
        erstell*, miner werden, minen, einricht*, eroffnen, eigene* subnet*, mining betreiben,
        aufbau*, selber validator, permit, validator lizenz, anmelden als, miner anmelden,
        hardware brauche ich, voraussetzungen fur validator, subnet starten, subnet registrieren,
        mitminen, rechenleistung, validator werden, wie werde ich, selbst validator,
        selbst einen validator, selbst betreiben, einen node betreiben, ein eigenes,
        subnet grunden, subnetz grunden, grunden, aufziehen, minen brauche, zum minen
        """,
      es: """
        ser validador, hacerme validador, ser minero, montar, crear una subred, crear mi, minar,
        propia subred, propio validador, registrar una, lanzar, operar un, abrir una,
        llegar a ser, mi propia, mi propio, gestionar un, correr un validador,
        ejecutar un validador, permiso de validador, requisitos para ser,
        requisitos para validador, hardware necesito, empezar a minar, crear subred,
        registrar subred, tener mi propia, potencia, como se mina, convertirme en, monto un,
        como monto, montar un validador, montar una subred, montar mi, ser un validador,
        hacerse validador, para minar, como se crea una subred, poner en marcha
        """),
    Concept(
      "lend", 7,
      en: """
        lend*, lent, lending, borrow*, loan*, loaned, like a bank, defi, rehypothecat*, aave,
        counterparty, leverage*, used for trading, uses my coins, use my coins, use my tao,
        short sellers, flash loan, what do they do with my, do with my tao, do with my coins,
        do with my money, hedge funds, trade with my, trades with my, gamble with my,
        work with my money, use my money, uses my money, lended, lends, lend my, lent to,
        lending them to, give them to a validator, loan out, somebody elses use, used by someone,
        used by others, put to work by, what are they used for, what happens with my money while,
        gets invested, invested elsewhere, invest my, yield farming, money market,
        staking pool of a bank, fractional reserve, deposit insurance, fdic, rehypothecation,
        re lent, interest paying loan, credit risk, borrower, borrowers, like banks, like bank,
        as collateral, handed out as a loan, rented out, rent out, do others use, others borrow,
        others use my, someone borrows, given to borrowers, what are they doing with,
        whats being done with, where is it invested, used as collateral, collateral,
        like a savings account, like my bank, to a bank, work with my tao, works with my,
        anyone work with, who uses my, behind this borrower, like putting money in a bank,
        done with staked, is done with, done with my, invest my coins somewhere, giving credit,
        give credit, lent out, else use my coins, someone use my, kind of loan
        """,
      de: """
        verleih*, verlieh*, leih*, ausgeliehen, kredit*, bank, banken, defi, leihen, verleihen,
        beliehen, wie eine bank, was machen die mit meinen, verborgt, weiterverliehen, darlehen,
        arbeitet mit meinem geld, geliehen, ausleihen, leiht, geborgt, kredit, geschaftsbank,
        einlagensicherung, verwendet meine, benutzt meine, arbeitet mit meinen,
        was machen die mit meinem, was passiert mit meinem geld wahrend, wird mein geld verliehen,
        verliehen, wird damit gehandelt, als sicherheit, arbeiten mit meinem,
        meinen tao gehandelt, mit meinen tao, mit meinen coins, kredit geben
        """,
      es: """
        prest*, prestamo*, banco, bancos, defi, credito*, deposito bancario, presta*, prestad*,
        como un banco, que hacen con mis, que hacen con mi, usan mis, usan mi dinero, colateral,
        prestar, prestan, se presta, prestando, prestado, usan mis tao, utilizan mis,
        que hacen con, garantia bancaria, fondo de garantia, a quien prestan, lo prestan,
        los prestan, se prestan, prestadas, en prestamo, como garantia, operan con mi,
        operan con mis
        """),
    Concept(
      "proportion", 7,
      en: """
        root proportion, tao weight, taoweight, weight of tao, roots share, root share,
        share of root, root portion, 18 percent weight, 0 18, weight of root, split between root,
        root gets, root get, roots part, root weight, rootprop, weight parameter, root prop,
        roots cut, goes to root, go to root, proportion, share between root, root proprotion,
        how much goes to root, weighting of root, share root gets, divided between root,
        why is it 0, 18 weight, tao counts, tao count, counts less than alpha, weigh less,
        weighs less, weight of root stake, count for less, how is root weighted, root weighted,
        dividends between root, between root and alpha, root and alpha holders,
        split of dividends, how are dividends split, root gets less, alpha holders get more,
        how much of the dividends, share of dividends, relative weight, stake weight, root dilut*,
        share of dividends goes, part of the dividends, roots part computed, root take some,
        root takes some, roots slice, cut for root, cut does root, root receive of,
        roots fraction, fraction for root, percentage for root, root gets of,
        how the dividends are divided, 0 18 tao weight, end up at root, dividends end up at,
        subnets dividends end up
        """,
      de: """
        root anteil*, anteil von root, tao gewicht*, gewicht von tao, anteil fur root,
        root proportion, rootanteil*, root quote, anteil der root, tao gewichtung, geht an root,
        root bekommt, anteil bekommt root, bekommt root, wie viel geht an root,
        wie viel bekommt root, tao weight, gewichtung von root, von den dividenden ab,
        root von den dividenden
        """,
      es: """
        proporcion de root, peso de tao, peso del tao, parte de root, root proportion, tao weight,
        proporcion root, cuota de root, proporcion raiz, peso de root, va a root, proporcion,
        parte se lleva root, se lleva root, lleva root, parte le toca a root, toca a root,
        cuanto va a root, que parte va a root, peso tao
        """),
  ]
}
