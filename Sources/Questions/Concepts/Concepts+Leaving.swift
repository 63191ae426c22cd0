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
        how do i stop staking, where is unstake, stop earning and leave, bring my coins home,
        undo my delegation, undelegate
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
        less do i get when, unstaking from root free, unstaking free, fee for unstaking,
        for 1000 alpha, much tao do i get for
        """,
      de: """
        kost*, kosten, teuer, preis fur, strafe, abzug, bleibt ubrig, ubrig, *kosten, bezahle ich,
        zahle ich, umsonst, gunstig, kostenlos, bekomm* .. zuruck, krieg* .. zuruck,
        verlier* ich beim, bekomme ich raus, kommt .. raus, bleibt, zurueck wenn, devuelve,
        bekomme ich fur, kriege ich fur, zuruck fur, nach gebuhren, nach allem, netto,
        ubrigbleib*, bleiben mir, bleibt mir, kostet der ausstieg, kostet das aussteigen,
        kostet mich, verliere ich beim, verliere ich, ausstiegskosten, geht beim verkauf,
        was verliere ich, was kostet der ausstieg, was kostet das aussteigen, abzug beim,
        beim verkauf verloren, kostet der verkauf, kostet das auszahlen, beim aussteigen,
        viel tao kriege ich
        """,
      es: """
        cuesta*, cost*, coste*, costo*, caro, penaliz*, penalidad, me queda, queda, me devuelven,
        recupero, cuanto me dan, recibo si, gratis, pierdo al, pago por, barato, ida y vuelta,
        cobran por, me cobran, quita*, sacaria si, me llevo, devuelven, neto,
        despues de comisiones, me quedan, me quedaria, cobran al, comision de salida,
        coste de salida, me darian, pierdo si, cuanto pierdo, cuanto recibo, cuesta salir,
        cuesta retirar, por retirar, por salir, al retirar, al vender, al salir, se pierde al,
        cuanto pierdo al, que pierdo al, cuanto me queda si, que me queda si, si vendo todo,
        cuanto recibo si
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
  ]
}
