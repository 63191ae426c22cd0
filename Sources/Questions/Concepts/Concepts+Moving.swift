/// How much, when and where to move.
extension Concept {
  static let moving: [Concept] = [
    Concept(
      "large", 4,
      en: """
        large*, big, huge, whale*, lots of tao, lot of tao, a lot of, massive, sizeable, big bag,
        thin, shallow, illiquid, crash the pool, drain, size matter*, thousands,
        not enough liquidity, enough liquidity, deep enough, fat, big stack, small pool,
        tiny pool, large stake, liquidity of, serious money, exit liquidity, crash the price,
        whole position, big position, six figure*, tank the price, too big, my bag, so much,
        move the market, million, that size, that much, heavy, low liquidity, liquid enough,
        absorb, nuking, nuke, moving the price, dump it all, sell all at once, wreck the price,
        wrecking, without crashing, without tanking, without moving, market depth, depth, deep,
        small subnet, huge stake, huge position, large amount, large sum, 2000 tao, 3000 tao,
        10000 tao, 20000 tao, 50000, my size, institutional, fund, too much for the pool,
        can the pool, pool handle, pool take, handle my, take my sell, who would buy, who buys,
        enough buyers, buyers, too much alpha, for the pool, too much for, huge bag, big bags,
        bags, whale, whales, crash the price if i, collapse the pool, pool collapse*, pool break*,
        too big for, bigger than the pool, thin subnet, who would buy all, who buys all,
        of all alpha, percent of all alpha, get rid of that much, unload that, so much alpha,
        giant, giant stake, alpha than the pool, than the pool likes, so many alpha, 10000 alpha,
        bigger than the liquidity, with a million, get out with a million, a million
        """,
      de: """
        gross*, riesig*, wal, dunn*, hohe summe, grosse summe, grosse menge, illiquid,
        genug liquiditat, grosser betrag, viele tao, flach, tausende, kleiner pool,
        grosser bestand, dicker, ohne den preis, ohne den kurs, kurs druck*, preis druck*,
        genug kaufer, kaufer, institutionell*, sehr viel, viel alpha, ganze menge,
        alles auf einmal verkaufen, marktiefe, tief genug, gross genug, grosse position,
        zu viel fur den pool, der pool zusammen*, den pool, pool zusammenbricht, wer kauft das,
        uberhaupt los, ich uberhaupt los
        """,
      es: """
        grande*, gran, enorme*, ballena*, mucho tao, muchos tao, gran cantidad, poca liquidez,
        poco liquid*, cantidad grande, suficiente liquidez, iliquid*, mucha cantidad, miles de,
        muchisimo, pool pequeno, sin hundir, sin tumbar, sin mover, compradores, profundidad,
        mucho alpha, todo de golpe vender, posicion grande, tanta, aguanta el pool,
        posicion muy grande, posicion enorme, cantidad enorme, mucha liquidez, hay liquidez,
        hundo el precio, hundir el precio, ballena, tanto alpha, tantos alpha
        """),
    Concept(
      "goodtime", 5,
      en: """
        good time, right time, best time, good moment, right moment, when should i, when to,
        is it time, time to leave, time to sell, time to go, too late, too early to sell, now a,
        wait until, should i wait, hold or sell, sell or hold, panic*, cut my losses, cut losses,
        stop loss, exit signal*, what signs, exit now, sell now, get out now, leave now,
        pull everything now, keep holding, hold on, take profit, hodl or sell, timing,
        sell everything, at what price should, bail now, should i get out, should i exit,
        should i leave, should i sell, should i unstake, should i pull, hold longer,
        should i hold, keep or sell, stay or leave, stay in or, dump it, hold through, or after,
        before the halving, get out before, out now or, is it smart to sell,
        close my position now, time to unstake, time to exit, time to cash, ride it out,
        diamond hands, paper hands, exit point, when do people sell, when would you sell,
        when would you exit, wait it out, sit tight, hold on or, sell or wait, stay or go,
        should i stay, stay put, lock in profits, lock in gains, secure profits, realize profits,
        when is enough, dip or sell, sell or keep, sell before, unstake or wait, abandon ship,
        jump ship, hold or dump, dump or hold, keep or dump, hold or, or hold, money and run,
        or stay, run or stay, take the money, good time to get, good time to exit,
        when would you pull, time to get out, cash in now, do i sell, keep or sell it, or get rid,
        profits now, at what price do i, at what price should i, when do i take, signs to sell,
        signs it is time, signs tell, bail before, things get worse, leave or sit,
        realise my gains, realize my gains, should i bail, do i stay, get rid of alpha,
        before the halving sell, sell before the halving, lock in my profit, lock in profit,
        lock in my gains, is dying do i, do i leave, stay or run, good day to, right day to,
        good moment to, good point to, at which point, take profits, wait for higher prices,
        higher prices or
        """,
      de: """
        guter zeitpunkt, richtiger zeitpunkt, richtige zeit, bester zeitpunkt, gute zeit,
        wann sollte ich, wann soll ich, zeitpunkt, jetzt verkaufen, jetzt raus,
        halten oder verkaufen, gewinne mitnehmen, soll ich jetzt, sollte ich jetzt, besten moment,
        panik, jetzt aussteigen, soll ich verkaufen, soll ich aussteigen, sollte ich verkaufen,
        sollte ich aussteigen, soll ich raus, jetzt oder spater, bleiben oder, abwarten,
        noch warten, halten oder, aussitzen, verkaufen oder, raus oder, reissleine,
        aussteigen oder, jetzt noch, richtige zeitpunkt, wann sollte ich verkaufen,
        wann soll ich verkaufen, lieber halten oder, gewinne sichern, merke ich, woran merke ich,
        raus sollte
        """,
      es: """
        buen momento, mejor momento, momento, cuando deberia, cuando debo, cuando conviene,
        vender ahora, salir ahora, hora de, vendo ya, vendo ahora, esperar a, me salgo,
        deberia vender, deberia salir, mantener o vender, panico, conviene vender, conviene salir,
        ahora o, esperar o, aguantar o, vender o, salir o, me quedo o, es hora, ya es tarde,
        toca vender, conviene esperar, cortar perdidas, cuando vender, cuando conviene vender,
        momento de vender, vendo o, mejor momento para, momento para salir, hora de salir,
        asegurar ganancias, espero o vendo, ya gane bastante, ya gane, gane bastante, salgo
        """),
    Concept(
      "move", 4,
      en: """
        move*, moving, switch*, swap* my stake, swap my, swap from, chang* .. validator,
        change validator, chang* subnet*, change .. stake, transfer*, migrat*, redelegat*,
        re delegat*, relocat*, hopping, hop between, jump from, rotate, rebalanc*,
        different validator, another validator, new validator, other validator, another subnet,
        different subnet, reallocat*, from root to, from root into, swap between,
        replace my validator, leave my validator for, out of .. into, go over to, relocate,
        take my stake elsewhere, to a different, to another, into another, into a different,
        from one subnet, from one validator, exchange my alpha for, swap alpha for,
        swap one alpha, alpha for alpha, ditch my validator, leave my validator,
        dump my validator, other subnet, change where, move over, without unstaking, swap stake,
        to a better validator, change my stake, shift my, shifting, go from, another vali,
        swap to another, move between, switch between, redelegate, change delegate,
        unhappy with my validator, get another, swap one subnet, one subnet for another, from sn,
        rotate out, between subnets, hop, migrate my stake, to another subnet, over to,
        rather be in, i would rather be in, hop from, move me to, swap validators, from sn 8 into,
        swap validator, one validator to another, subnet for alpha of another,
        for alpha of another, of one subnet for, enter sn, leave sn 3 and enter, carry my stake,
        hand my stake to another, transfer my stake, change hotkey, different hotkey,
        other hotkey, another hotkey, swap subnet, a move between
        """,
      de: """
        wechsel*, wechseln, umzieh*, umschicht*, verschieb*, umstak*, transferier*, umwandeln,
        validator wechsel*, anderen validator, anderes subnet*, ubertragen, tauschen, umtausch*,
        rubermach*, rubertun, von root nach, von root in, zu einem anderen, anderer validator,
        *wechsel, umsteig*, verleg*, umlegen, umlegt, zu anderem, zum anderen, wechselt,
        validator tauschen, anderer, umswitch*, rueber, in ein anderes, zu einem, woanders hin,
        wechsle ich, verschieben, umschichten, umziehen, anderes subnet, von subnet, umverteil*,
        von einem subnet ins, subnet ins andere, ins andere, direkt von einem
        """,
      es: """
        mover, mueve*, muevo, cambiar, cambio de, cambio mi, traspas*, transfer*, pasar, paso de,
        migrar, otro validador, otra subred, cambiarme, mudar, trasladar, rotar, cambiar de,
        redelegar, intercambiar, a otro, a otra, cambio, cambiando, traslado, pasarme, mover de,
        cambiar mi, cambio de validador, cambiar de validador, cambiar de subred, de una subred a,
        pasar de, traspasar, muevo mi, llevar mi stake, llevar
        """),
  ]
}
