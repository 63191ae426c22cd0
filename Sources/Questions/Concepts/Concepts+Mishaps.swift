/// Keys, thefts and failures.
extension Concept {
  static let mishaps: [Concept] = [
    Concept(
      "seed", 7,
      any: """
        seed, seeds, seed phrase, seedphrase, mnemonic*, private key, privatekey, private keys,
        keyphrase
        """,
      en: """
        recovery phrase, recovery words, recovery phrases, 12 words, 24 words, twelve words,
        24 word, 12 word, twenty four words, secret words, secret phrase, backup phrase,
        backup words, passphrase, my phrase, secret key, mnenomic, recovery, seed words,
        12 secret words, keystore, coldkey password, password, wallet backup, back up my wallet,
        backup, words to anyone, key phrase, my words, the words, secret recovery, keyphrase,
        restore my wallet, restore wallet, wallet password, mnemonic words, seedwords,
        private words, give my key, my secret, write my words, back it up, seed safe,
        losing my keys, lost my keys, lose my keys, lost keys, private keys, words safe,
        word phrase, the phrase, phrase is, my seed is, my phrase is, here are my words,
        here is my phrase, here is my seed, secret is, 24 secret, the 24 words, the 12 words,
        hand over my words, type my words, enter my words, my twelve words, my mnemonic is,
        my key is, keys to the validator, give the validator my keys, needs my phrase,
        photograph the, type my phrase, typed my phrase, tell you my phrase, tell you my words
        """,
      de: """
        seed*, wiederherstellung*, 12 worter*, 24 worter*, zwolf worter*, geheime worter, worter,
        mnemonik, private schlussel, privaten schlussel, privater schlussel, geheimphrase,
        merkworter, schlusselworter, passwort, *phrase, schlussel verloren, mein passwort,
        merksatz, wallet wiederherstellen, wiederherstell*, backup, sicherung, geheimen worter,
        meine worter, meine seed ist, mein seed ist, meine phrase ist, hier sind meine worter,
        zwolf worte, 12 worte, 24 worte, meine worte
        """,
      es: """
        frase semilla, semilla, frase, palabras, 12 palabras, 24 palabras, doce palabras,
        frase de recuperacion, frase secreta, clave privada, claves privadas, llave privada,
        palabras secretas, recuperacion, contrasena, llaves privadas, mis palabras, mis llaves,
        mis claves, perdi mi clave, recuperar mi billetera, recuperar la billetera, restaurar,
        respaldo, copia de seguridad, mi semilla es, mi frase es, aqui estan mis palabras,
        mis doce palabras, las doce palabras, las 12 palabras, mis 12 palabras
        """),
    Concept(
      "seedsaid", 9, anchor: true,
      en: """
        my seed is, my seed phrase is, my phrase is, my mnemonic is, my words are, my words is,
        my secret is, my private key is, my recovery phrase is, here is my seed, here is my phrase,
        here are my words, here are my seed, these are my words, the seed is, the phrase is,
        my twelve words, my 12 words are, my 24 words are, seed words are, seed phrase is,
        mnemonic is, my key is, my passphrase is
        """,
      de: """
        meine seed ist, mein seed ist, meine seed lautet, mein seed lautet, seed lautet,
        meine phrase ist, meine phrase lautet, seedphrase ist, seedphrase lautet,
        meine worter sind, hier ist meine seed, hier ist mein seed, hier sind meine worter,
        mein schlussel ist, mein schlussel lautet, meine worter lauten
        """,
      es: """
        mi semilla es, mi frase es, mis palabras son, mi clave es, mi clave privada es,
        aqui esta mi semilla, aqui esta mi frase, aqui estan mis palabras, la frase es,
        mi frase semilla es, mi seed es
        """),
    Concept(
      "asks", 2,
      en: """
        asks, asked, asking, wants, wanted, requests, demand*, needs my, is asking, tells me to,
        told to, want my, asked for, asking for, offers, send him, send it, send them, send first
        """,
      de: "fragt, fragen, verlangt, bittet, will meine, mochte meine, verlangen, schicken",
      es: "pide*, piden, solicita*, quiere mi, pidiendo, exige*, enviar primero, mandar"),
    Concept(
      "keep", 2,
      en: "keep, store, stored, write down, save it, stash, put it, backup, note, hide, storage",
      de: "aufbewahr*, speicher*, lager*, aufschreib*, notier*, aufheben, behalten, verwahren",
      es: "guard*, almacen*, conserv*, apunt*, escond*, anot*, mantener"),
    Concept(
      "leaked", 3,
      en: """
        leak*, stolen, exposed, compromised, screenshot, saw my, lost my, lost the, forgot*,
        posted, shared, someone saw, typed my, pasted my, photo of, cloud, lost
        """,
      de: "verloren, geleakt, gestohlen, screenshot, gesehen, vergessen, foto, cloud",
      es: "perdi, filtr*, robad*, captura, olvid*, expuest*, foto, nube, perdido"),
    Concept(
      "type", 2,
      en: "type, enter, paste, input, put in here, give you, tell you, put my",
      de: "eingeb*, eintippen, tippen, einfug*",
      es: "escribir, introducir, pegar, ingresar, poner aqui, meter"),
    Concept(
      "custody", 5,
      en: """
        cheat their, cheat me, cheat on, cheat stakers, can a validator cheat,
        custod*, non custodial, noncustodial, self custody, who holds, holds my, hold my coins,
        hold my tao, who has my, who owns, who controls, still mine, still own, own it, own them,
        own my, owner of my, ownership, belong*, leave my wallet, leaves my wallet,
        left my wallet, access to my, access my, handing over, hand .. over, give away my,
        give .. to the validator, in charge of my, move my tao, touch my, take my tao,
        take my coins, take my money, run away, runs away, run off, rob, walk away with,
        disappear with, steal, steal my, stealing, where are my, possess*, remain mine,
        remains mine, remain in my, stay in my wallet, stays in my wallet, stay in my, physically,
        who keeps, keys stay, withdraw my stake without, whose hands, abscond, has access,
        have access, get at my, get their hands, not your keys, without my key, without my keys,
        somebody else, someone else, anybody else, staked coins without, my keys,
        under my control, on my coldkey, stay mine, third party, intermediary,
        trust the validator with, hand my tao, giving my tao, give my tao, send my tao to,
        sending my tao, do they get my, does he get my, does the validator get my, is it still my,
        legal owner, keep control, lose control, possession, who really, physically hold,
        move out of my wallet, withdraw my tao without, spend my stake, your keys, the keys to,
        who controls my, control over my, controls my, has control, have control, control over it,
        who has control, control of my, just take my, take my stake, keep my coins, whose tao,
        who is holding, whos holding, who hold, disappear from my account,
        disappear from my wallet, leave my account, gone from my wallet, vanish from my wallet,
        keeps the coins, keeps my coins, keeping my coins, holding the coins, holding my coins,
        holding my tao, where do my coins, where do my tao, where does my tao, my property,
        hand over my, hand them over, hand over the, where is my tao stored, where is my tao kept,
        where is my stake kept, move my funds, move my coins, spending rights, hand my private,
        have control of, remain the owner, stay the owner, still the owner, am i the owner,
        run off with, in possession, possession of my, access to my balance, touch my balance,
        use my funds, who holds it, withdraw my coins, give up control, give up my,
        give up custody, owner of my coins, owner of it, giving them away, give them away,
        in my wallet or his, wallet or his, in charge of, sell my tao, validator sell,
        become the owner, refuse to give, lose my coins for me, validator lose my,
        become the owner of, keep ownership
        """,
      de: """
        verwahr*, besitz*, gehor*, eigentum*, eigentumer, stehlen, klauen, abhauen, durchbrennen,
        verlassen .. wallet, in meiner wallet, behalte ich, wer hat meine, bei wem, aus der hand,
        gebe ich .. weg, abgeben, zugriff, nicht verwahrend, wo liegen meine, wo sind meine,
        mein eigen, bleiben meine, wegnehm*, treuhand*, auf meine coins zugreifen,
        meine schlussel, eigener besitz, an den validator, ubergebe, noch mir, noch meine,
        immer noch meine, weiter meine, rechtlich, kontrolle, bei mir, wer kontrolliert,
        zugreifen, kontrolliert, kontrolle uber, bleiben die tao, bleiben die coins,
        wer hat die schlussel, mir wegnehmen, einfach nehmen, nehmen meine, meine coins nehmen,
        coins nehmen, tao nehmen, wegnehmen, verlassen die tao, verlassen meine, gehoren,
        gehort mir, bleibe ich eigentumer, verfugen, daruber verfugen, zugriff auf meine,
        wer hat zugriff, an meine coins, an mein geld, hat der validator zugriff, mein eigentum
        """,
      es: """
        custod*, no custodial, quien tiene mis, quien tiene mi, controla*, propietari*,
        dueno de mis, siguen siendo, sigue siendo, sale* de mi, robar, robarme, roba,
        quedarse con, escaparse, huir, fugarse, largarse, acceso a mis, posee*, pertenec*,
        en mi billetera, en manos, llevarse, donde estan mis, quitarme, quitar, mias, mios,
        mis claves, mis llaves, entrego, entregar, le doy, le entrego, sigo siendo, control,
        en mi poder, mia, bajo mi, terceros, gastar mis, mover mis monedas, quien custodia,
        sin mi clave, duen*, acceder a mis, salen de mi, salen los tao, salen mis, salen mis tao,
        tomar mis, quedarse mis, tocar mis, mover mis fondos, quien guarda, quien los guarda,
        dueno, disponer de, mis fondos, acceso a mi
        """),
    Concept(
      "hack", 6,
      en: """
        insurance, insured, insure*, deposit protection, deposit insurance,
        hack*, bankrupt*, insolv*, exploit*, implod*, ftx, mt gox, mtgox, celsius, goes under,
        go under, goes bust, go bust, shut down, shuts down, shutdown, shutting down, closes down,
        close down, exit scam, rugpull, rug pull, cyber*, breach*, attacked, attack on, hacked,
        goes broke, went under, ceases, out of business, fold, folds, freezes withdrawals,
        stops withdrawals, quantum, 51 attack, goes away, disappears overnight, disappears,
        gets seized, bug in the chain, broken into, drained, hacker, attack, 0day, zero day,
        vulnerability, bug, bugs, stolen from exchange, exchange fails, exchange dies,
        exchange collapses, exchange closes, exchange stops, exchange freezes,
        exchange disappears, goes bang, blow up, blows up, blown up, belly up, gone tomorrow,
        gone overnight, theft, thieves, thief, cyberattack, if bittensor dies,
        foundation disappears, chain stops, chain halts, chain halt, network goes down,
        network dies, bittensor shuts, network fails, website goes offline, wallet app disappears,
        compromised exchange, seized, regulators close, vanishes, vanish, website vanishes,
        site vanishes, wallet vanishes, website disappears, site disappears, app disappears,
        site goes, shuts its doors, breaks into, break into, broke into, hijack*, breaks in,
        vanishes overnight, foundation shuts, shuts everything down, shuts it down,
        pulls the plug, foundation is dissolved, foundation dissolved, foundation dissolves,
        folds up, collapse of, gets breached, breached, gets compromised, got compromised,
        compromised, attackers, attack the chain, intruder*, someone breaks into,
        machine got compromised, exchange goes down, company shuts, wallet company, insolvent,
        liquidation of the exchange, dissolved, if the opentensor foundation,
        opentensor foundation disappears, opentensor foundation shuts, closes its doors,
        close its doors, insured against, wallet provider, goes out of business,
        steals the validators keys, steals the keys, somebody steals, bug in the code
        """,
      de: """
        gehackt, hacker*, hack, pleite*, insolven*, konkurs, bankrott, zusammenbr*, dichtmacht,
        dicht macht, schliesst, verschwindet, hackt, angegriffen, ftx, geknackt, schliessen,
        angriff auf, angriff, diebe, dieb, geschlossen wird, dicht, bankrott geht, untergeht,
        borse weg, kollabier*, einbrecher, ausgeraubt, sicherheitslucke, zumacht, lucke,
        hackerangriff, hackerangriff*, angriffs, geht pleite, pleite ist, insolvent,
        aufgelost wird, stiftung, lahmgelegt, uberfall
        """,
      es: """
        hacke*, hackea*, quiebra*, bancarrota, insolven*, ftx, cierra*, desaparece*, pirate*,
        quebr*, atac*, ataque inform*, hacker*, robo, ladron*, ataque, cae el exchange, hackeo,
        hackeado, vulnerab*, se hunde el exchange, cierra el exchange, colaps*, intervenid*,
        hackean, hackeen, si quiebra, quiebra el, entran en, fundacion, disuelve, ciberataque,
        atacan
        """),
    Concept(
      "offline", 5,
      en: """
        offline, goes down, is down, went down, downtime, stops working, stop validating,
        loses its seat, lose its seat, lost its seat, lose its permit, loses its permit,
        no permit, quit bittensor, quit, dies, died, inactive, unresponsive, breaks, shuts down,
        retires, retire, not working, disappears, stops setting weights, bad uptime, uptime,
        kicked, out of top 64, drops out, offlien, bricks, abandons, unplugs, turned off,
        turns off, slacking, deregistered validator, validator deregister*, gives up, loses power,
        leaves the network, leaves bittensor, outage, performs badly, underperform*,
        stops running, unreliable, unplugged, lights out, not responding, isnt working,
        hasnt been working, sleeps, on holiday, validator issues, validator problems, disappeared,
        vanished, vtrust drops, loses stake, loses trust, isnt validating, not validating,
        doesnt validate, went dark, goes dark, breaks down, maintenance, halts, closes shop,
        closes, validator stops, validator fails, node fails, validator dies, validator dead,
        validator quits, node stops, my validator is gone, validator is lazy, validator failed,
        lost its permit, lost its, dropped out, drops from, falls out of, out of the top 64,
        top 64, loses permit, validator lost, lost its slot, dropped from, shut down my validator,
        validator shut down, node shut down, validator crashes, node crashes, validator crashed,
        stopped running, stopped working, quit for good, give up for good, gives up for good,
        retired, operator dies, operator quits, no longer runs, no longer validates,
        pays nothing anymore, lost permit, shut its doors, closes down, ran away, not paying,
        stopped paying, stops paying, abandoned, people who run, gone dark, goes down for,
        validator goes down, node goes down, validator go down, if it goes down, went silent,
        silent, validator vanishes, my validator vanishes, validator disappears,
        validator vanished, delegate disappears, node is down, dead validator, a dead validator,
        validator goes away, goes away validator, protects me if a, earns nothing lately,
        vanish with a
        """,
      de: """
        offline, ausfall*, ausfallt, fallt .. aus, aufhort, hort .. auf, abschaltet, abgeschaltet,
        nicht mehr lauft, verschwindet, stirbt, sitz verliert, aufgibt, streikt, down,
        stehen bleibt, nicht erreichbar, inaktiv, dicht macht, aufgehort, hat aufgehort,
        stillsteht, nicht mehr arbeitet, nichts mehr zahlt, zuruckzieht, wegfallt, nicht mehr da,
        macht dicht, schliesst
        """,
      es: """
        offline, fuera de linea, deja de funcionar, se cae, cae, se apaga, falla, desconect*,
        caido, abandona, deja de validar, se va, para de, inactiv*, pierde su puesto, desaparece,
        se desconecta, dejo de funcionar, dejo de validar, se retira, retira, dejo de pagar,
        no funciona, se apago, no responde, desaparecio, se fue, deja de pagar, se jubila
        """),
    Concept(
      "raises", 4,
      en: """
        raise*, raising, increase* .. take, hike*, increases its, bumps, bumped, puts up, ups its,
        changes its take, change its take, jack* up, doubled its, more take, ups, changed its,
        changes the, fee increase, increased, take from, suddenly charges, suddenly takes,
        sudden increase, jacks, higher take now, bumped its, set its take, put its take,
        put the take up, take up to, puts the take up, put up the take, take to 18, take goes up,
        take increases, take is raised, take rises, put their take up, raised its cut,
        raised his cut, raise the cut, higher cut, more for itself, changes its cut, takes more,
        take is increased, increases the take, fee goes up, change the take, changes the take,
        changed the take, doubled his fee, doubles his, without telling me, behind my back,
        secretly raise, without notice, raised the commission, raised commission,
        raised its commission, raises the commission
        """,
      de: """
        erhoht, erhohen, anhebt, heraufsetzt, hebt .. an, rauf, gebuhr erhoht, seine gebuhr,
        take erhoht, mehr nimmt, mehr behalt, teurer wird
        """,
      es: """
        sube su, sube la, aumenta su, aumenta la, subio su, incrementa, subir su, suba su,
        sube la comision, sube su comision, aumenta la comision, subir la comision, cobra mas,
        se queda mas, subio la comision, ha subido la comision
        """),
  ]
}
