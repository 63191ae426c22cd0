/// Getting out, and moving on.
extension Concept {
  static let leaving: [Concept] = [
    Concept(
      "leave", 3,
      en: """
        leaving, unstak*, un stak*, unstaek, undelegat*, withdraw*, witdraw*, withdrawl*,
        cash out, cashing out, cash* it out, get out, getting out, get me out, get .. out,
        got out, pull out, pulling out, pull .. out, pulled out, take out, take .. out,
        taking out, taken out, cash in, way out, liquidat*, redeem*, pull everything, remove my,
        bail, bail out, go out, straight out, get my tao back, get .. back, getting .. back,
        have .. back, want .. back, bring .. back, back to tao, back into tao, back to liquid,
        return my, back in my wallet, spendable, cash .. out, close my position, close out,
        unwind*, divest, untsake, want out, come out, take back, need .. back, end my stake,
        stop staking, undo my stake, unsatke, quit staking, jump out, back out, step out,
        remove stake, un stake, real money, exit plan, hand back, give back, collect my tao,
        release my, free my, unfreeze, pull my, get rid, end staking, terminate my stake,
        quit the subnet, reverse the stake, exit strategy, sell out, offramp, off ramp,
        coins back, money back, stake back, tao back, funds back, turn my alpha, turn alpha,
        convert alpha, convert my alpha, swap alpha back, swap back, change back, withdrawal,
        un delegate, dont want to stake anymore, dont want to stake any more, stop my stake,
        back to my wallet, back to wallet, out of sn, out of subnet, out of root, out of alpha,
        get out of, go out of, cash money, to cash, my stake out, exit my, exit from,
        exit the subnet, exit a subnet, exit subnet, exit root, exit position, to exit, exit sn,
        exits, exiting, exit fee, do i exit, i exit, exit with, can exit, exit now, exit cost,
        button for withdrawing, coins out, stake out, get my stake, all my stake back, unstake,
        out of there, how to withdraw, get them back, get it back, get those back, coins home,
        leave it all, leave root, leave the subnet, leave a subnet, leave sn, leave alpha,
        leave staking, leave again, leave early, leave the network, how do i leave, to leave,
        i leave, leave with, changed my mind, reverse it, the way out, end it, how do i end it,
        end my staking, done with staking, remove my stake, all back, everything back,
        get tao out, go back to plain tao, back to plain tao, plain tao, how does one unstake,
        how do i stop staking, where is unstake, stop earning and leave, bring my coins home
        """,
      de: """
        aussteig*, ausstieg*, unstak*, *unstak*, auszahl*, abzieh*, abheb*, rausholen, raushol*,
        rausnehm*, rausgehen, rausziehen, komme ich .. raus, komme ich .. ran, zuruckhol*,
        zuruckbekomm*, zuruckzieh*, krieg* .. zuruck, bekomm* .. zuruck, hole ich .. zuruck,
        hol* .. raus, nehm* .. raus, entstak*, auflosen, zuruck bekomm*, auscash*, wieder raus,
        komm* .. raus, raus, austreten, austritt, entnehm*, herausnehm*, rauszieh*, entstaken,
        rauskomm*, auszucash*, abzug, rauskriegen, loskomm*, stake auflosen, stake aufheben,
        wieder haben, wiederhaben, wiederbekomm*, ruckgabe, in tao zuruck, zurucktausch*,
        hole ich .. raus, zu geld machen, rausziehe, kundig*, zuruck in meine, zuruck in tao,
        subnet verlassen, root verlassen, geld zuruck, tao zuruck, coins zuruck,
        komme ich da wieder, wieder heraus, heraus, hebe ich .. ab, ab vom, herausbekomm*,
        herausholen, loswerde*, rausbekomm*, auszahlen, wieder los, komme ich wieder, zuruckhaben,
        wieder zuruck, aus dem staking, beende ich das staking, staking beenden,
        mit dem staking aufhoren
        """,
      es: """
        sal*, salgo, salir, salirme, salida, retir*, retiro*, retirar, sac*, sacar, sacarlo,
        saco mis, recuper*, unstake*, deshacer el stake, quitar el stake, quitar mis, liquidar,
        volver a tao, devuelv*, desstake*, desestake*, deshacer mi, dejar de hacer staking,
        dejar el staking, de vuelta, desinvertir, desbloquear mis, terminar el stake,
        quitar stake, desapostar, salirse, me salgo, me quiero salir, volver a mi billetera,
        tener de vuelta, regresar a tao, convertir mis alpha, convertir alpha, pasar a efectivo,
        hacer efectivo, rescatar, deshacerme, deshago el stake, deshacer, recuperar mis,
        recupero mis, recuperar mi, como retiro, cobrar mi, sacar todo, sacar el dinero,
        retirar todo, devolver, quiero mi dinero, termino el staking, terminar el staking,
        acabar el staking, dejo el staking
        """),
    Concept(
      "sell", 3,
      en: """
        sell*, selling, sold, sale, take profit*, taking profit*, cash in, dumping, offload*,
        profit taking, liquidat*, get rid of, unload, dump, cash it, exit to usd, trade my alpha,
        swap out, get tao for my alpha, selling off, sell off my, offload my, dump my alpha,
        trade out of
        """,
      de: """
        verkauf*, verkaufen, abstossen, gewinne mitnehm*, loswerden, verauss*, abstos*,
        versilber*, veraussern, losschlagen
        """,
      es: """
        vend*, venta, tomar ganancias, tomar beneficios, vendo, recoger beneficios, liquidar
        """),
    Concept(
      "cost", 3,
      en: """
        cost*, charge*, expens*, pay to, price to, penalty, lose if, lose by, lose when, lose on,
        left over, is left, what remains, whats left, take home, how much do i get back,
        how much would i get back, how much would i lose, do i lose, what do i lose, do i pay,
        pay something, free of charge, pay anything, back if i, do i get back, would i get back,
        haircut, lose getting out, in and out, in and straight out, receive for, cover the cost,
        walk away with, penalt*, pay for, after everything, after costs, after fees, all in,
        deductions, deducted, how many tao would i see, see for my, get for my, minus fees, shave,
        shaves, lost getting, whats it worth if i, worth if i, amount i get, end amount,
        net amount, final amount, exit fee, exit cost, exit tax, unstake fee, unstaking fee,
        leaving fee, in fees, cut do they take, slice, much is gone, is gone when, lost when,
        lost on, loss when, leaving cost, eat up, remains when, remains if, left of my,
        how much .. get back, what .. get back, cheap to, cheap is, get for it, forfeit when,
        what do i forfeit, deducted on the way, price of getting, penalty for, given up when,
        lose on the way, left after i sell, left when i sell, shrinkage, what do i pay when,
        end up paying, do i pay to, what does it cost to unstake, cost of unstaking,
        cost of leaving, cost to leave, cost to get out, withdrawing free, leaving free,
        exit free, out for free, skimmed off when, skimmed off, total damage for, total damage,
        quitting cost, expensive is exit, is exit expensive, how expensive is exit, cost of exit,
        if i leave today, hold afterwards, giving me my own, round trip loss, price for leaving,
        price of leaving, is there a withdrawal fee, withdrawal fee, how much less do i get,
        less do i get when
        """,
      de: """
        kost*, kosten, teuer, preis fur, strafe, abzug, bleibt ubrig, ubrig, *kosten, bezahle ich,
        zahle ich, umsonst, gunstig, kostenlos, bekomm* .. zuruck, krieg* .. zuruck,
        verlier* ich beim, bekomme ich raus, kommt .. raus, bleibt, zurueck wenn, devuelve,
        bekomme ich fur, kriege ich fur, zuruck fur, nach gebuhren, nach allem, netto,
        ubrigbleib*, bleiben mir, bleibt mir, kostet der ausstieg, kostet das aussteigen,
        kostet mich, verliere ich beim, verliere ich, ausstiegskosten, geht beim verkauf,
        was verliere ich, was kostet der ausstieg, was kostet das aussteigen, abzug beim,
        beim verkauf verloren, kostet der verkauf, kostet das auszahlen, beim aussteigen
        """,
      es: """
        cuesta*, cost*, coste*, costo*, caro, penaliz*, penalidad, me queda, queda, me devuelven,
        recupero, cuanto me dan, recibo si, gratis, pierdo al, pago por, barato, ida y vuelta,
        cobran por, me cobran, quita*, sacaria si, me llevo, devuelven, neto,
        despues de comisiones, me quedan, me quedaria, cobran al, comision de salida,
        coste de salida, me darian, pierdo si, cuanto pierdo, cuanto recibo, cuesta salir,
        cuesta retirar, por retirar, por salir, al retirar, al vender, al salir, se pierde al,
        cuanto pierdo al, que pierdo al, cuanto me queda si, que me queda si, si vendo todo
        """),
    Concept(
      "early", 2,
      en: "early, too soon, before time, prematurely, before the end, straight away, right away",
      de: "vorzeitig, fruh, zu fruh, vorher",
      es: "antes de tiempo, pronto, anticipad*, temprano"),
    Concept(
      "rewardsonly", 5,
      en: """
        only the rewards, only my rewards, just the rewards, just my rewards, rewards only,
        only rewards, just rewards, only the earnings, only the profit*, just the profit*,
        just the gains, only the gains, leave the principal, keep the principal, leave the rest,
        keep the rest, only the interest, just the interest, skim, just the earnings,
        leave my principal, profits only, keep principal, without touching, the remainder run,
        remainder run, leave the stake, leave principal, profits out, take profits only,
        rewards out, rewards and leave, withdraw only, withdraw the rewards, withdraw just,
        take the rewards, take out the rewards, without unstaking everything,
        without unstaking all, take my earnings, spend the rewards, live off the rewards,
        only withdraw my profit, withdraw my profit, only withdraw, only my profit,
        only take the profit, only take out the profit, withdraw profits,
        take my profit and leave, just withdraw the profit, withdraw my rewards only,
        just the gains out, gains out, the gains, only what i earned, just what i earned,
        unstake the rewards, unstake only the rewards
        """,
      de: """
        nur die rewards, nur die belohnung*, nur die ertrage, nur den gewinn, nur die zinsen,
        nur gewinne, nur meine rewards, den rest, nur rewards, rest drin, nur die gewinne
        """,
      es: """
        solo las recompensas, solo los rendimientos, solo las ganancias, solo mis recompensas,
        solo los intereses, solo la ganancia, el resto, unicamente las, solo lo ganado,
        solo el beneficio
        """),
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
        giant, giant stake, alpha than the pool, than the pool likes, so many alpha, 10000 alpha
        """,
      de: """
        gross*, viel tao, riesig*, wal, dunn*, hohe summe, grosse summe, grosse menge, illiquid,
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
        before the halving sell, sell before the halving
        """,
      de: """
        guter zeitpunkt, richtiger zeitpunkt, richtige zeit, bester zeitpunkt, gute zeit,
        wann sollte ich, wann soll ich, zeitpunkt, jetzt verkaufen, jetzt raus,
        halten oder verkaufen, gewinne mitnehmen, soll ich jetzt, sollte ich jetzt, besten moment,
        panik, jetzt aussteigen, soll ich verkaufen, soll ich aussteigen, sollte ich verkaufen,
        sollte ich aussteigen, soll ich raus, jetzt oder spater, bleiben oder, abwarten,
        noch warten, halten oder, aussitzen, verkaufen oder, raus oder, reissleine,
        aussteigen oder, jetzt noch, richtige zeitpunkt, wann sollte ich verkaufen,
        wann soll ich verkaufen, lieber halten oder, gewinne sichern
        """,
      es: """
        buen momento, mejor momento, momento, cuando deberia, cuando debo, cuando conviene,
        vender ahora, salir ahora, hora de, vendo ya, vendo ahora, esperar a, me salgo,
        deberia vender, deberia salir, mantener o vender, panico, conviene vender, conviene salir,
        ahora o, esperar o, aguantar o, vender o, salir o, me quedo o, es hora, ya es tarde,
        toca vender, conviene esperar, cortar perdidas, cuando vender, cuando conviene vender,
        momento de vender, vendo o, mejor momento para, momento para salir, hora de salir,
        asegurar ganancias, espero o vendo
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
        for alpha of another, of one subnet for
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
        pasar de, traspasar, muevo mi
        """),
  ]
}
