/// Getting out, and moving on.
extension Concept {
  static let leaving: [Concept] = [
    Concept(
      "leave", 3, anchor: false,
      en: """
        leave, leaving, exit*, unstak*, un stak*, unstaek, undelegat*, withdraw*, witdraw*, withdrawl*, cash out, cashing out, cash* it out, get out, getting out, get me out, get .. out, got out, pull out, pulling out, pull .. out, pulled out, take out, take .. out, taking out, taken out,
        cash in, out of, way out, liquidat*, redeem*, pull everything, remove my, bail, bail out, go out, straight out, get my tao back, get .. back, getting .. back, have .. back, want .. back, bring .. back, back to tao, back into tao, back to liquid, way back, return my, back in my wallet, spendable, cash .. out, close my position, close out, unwind*, divest, untsake, want out, come out, take back, convert .. back, need .. back, end my stake, stop staking, undo my stake, unsatke, quit staking, turn .. back, jump out, back out, step out
        """,
      de: """
        aussteig*, ausstieg*, unstak*, *unstak*, auszahl*, abzieh*, abheb*, rausholen, raushol*, rausnehm*, rausgehen, rausziehen, komme ich .. raus, komme ich .. ran, zuruckhol*, zuruckbekomm*, zuruckzieh*, krieg* .. zuruck, bekomm* .. zuruck, hole ich .. zuruck, hol* .. raus, nehm* .. raus, entstak*,
        auflosen, zuruck bekomm*, auscash*, verlassen, wieder raus, komm* .. raus, raus, zuruck, austreten, austritt, entnehm*, herausnehm*, rauszieh*, entstaken, rauskomm*, auszucash*, abzug, rauskriegen
        """,
      es: """
        sal*, salgo, salir, salirme, salida, retir*, retiro*, retirar, sac*, sacar, sacarlo, saco mis, recuper*, unstake*, deshacer el stake, quitar el stake, quitar mis, liquidar, volver a tao, devuelv*, desstake*, desestake*, deshacer mi, dejar de hacer staking, dejar el staking, de vuelta, desinvertir
        """),
    Concept(
      "sell", 3,
      en:
        "sell*, selling, sold, sale, take profit*, taking profit*, cash in, dump my, dumping, offload*, profit taking, liquidat*, get rid of",
      de: "verkauf*, verkaufen, abstossen, gewinne mitnehm*, loswerden, verauss*",
      es: "vend*, venta, tomar ganancias, tomar beneficios, vendo, recoger beneficios, liquidar"),
    Concept(
      "cost", 3,
      en:
        "cost*, charge*, expens*, pay to, price to, penalty, lose if, lose by, lose when, lose on, left over, remain*, is left, left of, what remains, whats left, take home, net, get back, come back, keep of, how much do i get back, how much would i get back, how much would i lose, do i lose, what do i lose, do i pay, pay something, for free, free of charge, cheap*, pay anything, back if i, do i get back, would i get back, haircut, lose getting out, round trip, in and out, in and straight out, eat* up, eats, hit, spread, get for, receive for, cover the cost, walk away with, penalt*, pay for",
      de:
        "kost*, kosten, teuer, preis fur, strafe, abzug, bleibt ubrig, ubrig, *kosten, bezahle ich, zahle ich, umsonst, gunstig, kostenlos, bekomm* .. zuruck, krieg* .. zuruck, verlier* ich beim, bekomme ich raus, kommt .. raus, bleibt, zurueck wenn",
      es:
        "cuesta*, cost*, coste*, costo*, caro, penaliz*, penalidad, me queda, queda, me devuelven, recupero, cuanto me dan, recibo si, gratis, pierdo al, pago por, barato, ida y vuelta, cobran por, me cobran, quita*, sacaria si, me llevo"
    ),
    Concept(
      "early", 2,
      en: "early, too soon, before time, prematurely, before the end, straight away, right away",
      de: "vorzeitig, fruh, zu fruh, vorher", es: "antes de tiempo, pronto, anticipad*, temprano"),
    Concept(
      "rewardsonly", 5,
      en:
        "only the rewards, only my rewards, just the rewards, just my rewards, rewards only, only rewards, just rewards, only the earnings, only the profit*, just the profit*, just the gains, only the gains, leave the principal, keep the principal, leave the rest, keep the rest, only the interest, just the interest, skim, just the earnings, leave my principal, profits only, keep principal, without touching",
      de:
        "nur die rewards, nur die belohnung*, nur die ertrage, nur den gewinn, nur die zinsen, nur gewinne, nur meine rewards, den rest, nur rewards, rest drin",
      es:
        "solo las recompensas, solo los rendimientos, solo las ganancias, solo mis recompensas, solo los intereses, solo la ganancia, el resto, unicamente las"
    ),
    Concept(
      "large", 4,
      en:
        "large*, big, huge, whale*, lots of tao, lot of tao, a lot of, massive, sizeable, big bag, thin, shallow, illiquid, crash the pool, drain, size matter*, thousands, not enough liquidity, enough liquidity, deep enough, fat, big stack, small pool, tiny pool, large stake, liquidity of, serious money, exit liquidity, crash the price, whole position, big position, six figure*, tank the price, too big, 5000, 10000, my bag, so much, move the market, million, that size, that much, heavy, low liquidity, liquid enough, absorb",
      de:
        "gross*, viel tao, riesig*, wal, dunn*, hohe summe, grosse summe, grosse menge, illiquid, genug liquiditat, grosser betrag, viele tao, flach, tausende, kleiner pool, grosser bestand, dicker",
      es:
        "grande*, gran, enorme*, ballena*, mucho tao, muchos tao, gran cantidad, poca liquidez, poco liquid*, cantidad grande, suficiente liquidez, iliquid*, mucha cantidad, miles de, muchisimo, pool pequeno"
    ),
    Concept(
      "goodtime", 5,
      en:
        "good time, right time, best time, good moment, right moment, when should i, when to, is it time, time to leave, time to sell, time to go, too late, too early to sell, now a, wait until, wait for, should i wait, hold or sell, sell or hold, panic*, cut my losses, cut losses, stop loss, exit signal*, signs, what signs, exit now, sell now, get out now, leave now, pull everything now, keep holding, hold on, take profit, hodl or sell, timing, sell everything, at what price should, bail now, should i get out, should i exit, should i leave, should i sell, should i unstake, should i pull, hold longer, should i hold, keep or sell, stay or leave, stay in or, dump it, hold through",
      de:
        "guter zeitpunkt, richtiger zeitpunkt, richtige zeit, bester zeitpunkt, gute zeit, wann sollte ich, wann soll ich, zeitpunkt, jetzt verkaufen, jetzt raus, halten oder verkaufen, gewinne mitnehmen, soll ich jetzt, sollte ich jetzt, besten moment, panik, jetzt aussteigen, soll ich verkaufen, soll ich aussteigen, sollte ich verkaufen, sollte ich aussteigen, soll ich raus",
      es:
        "buen momento, mejor momento, momento, cuando deberia, cuando debo, cuando conviene, vender ahora, salir ahora, hora de, vendo ya, vendo ahora, esperar a, me salgo, deberia vender, deberia salir, mantener o vender, panico, conviene vender, conviene salir"
    ),
    Concept(
      "move", 4,
      en:
        "move*, moving, switch*, swap* my stake, swap my, swap from, chang* .. validator, change validator, chang* subnet*, change .. stake, transfer*, migrat*, redelegat*, re delegat*, relocat*, hop, hopping, hop between, jump from, go from, rotate, rebalanc*, shift*, different validator, another validator, new validator, other validator, another subnet, different subnet, reallocat*, from root to, from root into, between subnets, between validators, swap between, replace my validator, leave my validator for, out of .. into, go over to",
      de:
        "wechsel*, wechseln, umzieh*, umschicht*, verschieb*, umstak*, transferier*, umwandeln, validator wechsel*, anderen validator, anderes subnet*, ubertragen, tauschen, umtausch*, rubermach*, rubertun, von root nach, von root in, zu einem anderen, anderer validator, *wechsel, umsteig*, verleg*",
      es:
        "mover, mueve*, muevo, cambiar, cambio de, cambio mi, traspas*, transfer*, pasar, paso de, migrar, otro validador, otra subred, cambiarme, mudar, trasladar, rotar, cambiar de, redelegar, intercambiar"
    ),
  ]
}
