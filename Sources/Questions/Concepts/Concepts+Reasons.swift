/// Why, in what and since when rewards are paid.
extension Concept {
  static let rewardsAndReasons: [Concept] = [
    Concept(
      "rise", 3,
      en: """
        rise*, rising, rose, double*, doubling, triple*, goes up, go up, going up, went up, pump*,
        climb*, increase*, appreciat*, surge*, rall*, soar*, up by, 2 x, 10 x, 5 x, 100 x,
        skyrocket*, gains value, explode*, higher price, bull run, recovers, 2x, 10x, 5x, 3x, 3 x,
        goes parabolic, bull, gains 50, up 50, up 20, flies, outpace, jumps, jump, goes to 1000,
        shoot up, shoots up, takes off, triples, quadruple*, grows in value, up big, ten x,
        ten fold, tenfold, hits 1000, upswing, recover, mooning, moons, to the moon, goes up 3x,
        skyrockets, skyrocket
        """,
      de: """
        steig*, steigt, verdoppel*, verdreifach*, hochgeh*, geht hoch, rauf, explodier*,
        nach oben, anstieg, anzieh*, gestiegen, klettert, geht durch die decke, zieht an,
        schiesst, vervielf*, hoch geht, nach oben geht, wachst im wert
        """,
      es: """
        sube, suben, subira*, subir, suba, subiera, duplic*, dobla, tripl*, aument*, increment*,
        se dispara, subio, subi, subida, subieran, subiese, subirian, dispara, se duplica,
        se triplica, va para arriba, crece, se multiplica
        """),
    Concept(
      "paid", 2,
      en: """
        pay, pays, paid, payed, paying, payment*, payout*, distributed, credited, deposited, sent,
        given out, handed out, pay out, paid out, pay me, payday, distribute, transferred,
        come in, comes in
        """,
      de: """
        zahl*, ausgezahlt, auszahl*, bezahl*, gutgeschrieben, verteilt, *zahlung*, ausgeschuttet,
        ausschutt*, gezahlt, zahlen
        """,
      es: "pag*, paga, pagan, pagado, abon*, acredita*, reparte*, deposit*, distribuy*"),
    Concept(
      "form", 5,
      en: """
        tao or alpha, alpha or tao, paid in, pay in, pays in, pay me in, pays me in,
        what currency, which currency, what token, which token, what coin, which coin, form of,
        what form, what kind of coin, denominated, paid as, in the form, added to my stake,
        added on top, sent to my wallet, go into my, goes into my, what do i get paid in,
        what are .. paid in, paid out in, in form of, increase my stake, added to the stake,
        receive tao or, receive alpha or, rewards in, paid to me in, get alpha or, get tao or,
        get them in, which asset, payout currency, paid out as, converted before, in tao itself,
        in actual tao, in dollars or, same token, what exactly do i receive, what do i receive,
        denominat*, kind of token, type of token, more alpha or, receive rewards as, paid in kind,
        reward token, rewards token, rewards arrive in, alpha itself, come as tao, come as alpha,
        in which token, in which coin, in what token, in what coin, rewards as alpha,
        rewards as tao, rewards in alpha, rewards in tao, in what are, get rewards in,
        or something else, tao or something, land in my wallet or, get added to,
        added to the stake or, which token do, tao or in some, in some other coin,
        alpha tokens or tao, came in as, comes in as, in which coin am i, which coin am i,
        what am i paid in, transfers, as transfers, subnet tokens or, in alpha or in tao,
        in tao or in alpha, in tao or alpha, in alpha or tao, made in tao, tao or in that,
        which token does root, get something else, ive been paid, their own token, in their own,
        put on top of, pay out in tao, pay out in alpha, payouts in dollars, are payouts,
        rewards in my hotkey, rewards in my coldkey
        """,
      de: """
        in tao oder, in alpha oder, tao oder alpha, alpha oder tao, in welcher wahrung,
        in welchem token, in welcher form, in was, welcher token, form von, als tao, als alpha,
        in welchem coin, welche wahrung, in alpha ausgezahlt, in tao ausgezahlt,
        bekomme ich alpha, bekomme ich tao, kriege ich alpha, kriege ich tao, zahlen die in, form,
        token art, in welcher munze, welche munze, in welcher coin, auf mein konto oder,
        zum stake dazu, dazugerechnet, gutgeschrieben oder, womit werde ich bezahlt,
        worin werde ich, worin werden, worin bekomme, worin wird
        """,
      es: """
        en tao o, en alpha o, tao o alpha, alpha o tao, en que moneda, en que token, en que forma,
        en forma de, como tao, como alpha, que moneda, en que me pagan, en que se pagan,
        en que pagan, en alfa, tao o alfa, cobro en, pago en, se cobra en, me dan tao,
        me dan alpha, tipo de token, token de recompensa, en que criptomoneda, que token recibo,
        que token me, a mi cuenta o, se suma al stake, se suman al, me llegan en
        """),
    Concept(
      "land", 3,
      en: """
        lands, arrive*, appear*, shows up, end up, credited, turn up, deposited, drop into,
        see my rewards, see rewards, find my rewards, find the rewards, check my rewards,
        view my rewards, visible, where should they be, where will they, anywhere,
        where can i see, track rewards, track my rewards, reflected, balance go up, balance grow*,
        my balance increas*, notified, notification, do they show, pop up, get my rewards,
        end up in, find them, actually land, land in, come in to, go to my wallet,
        where do they go, goes to my, going to my wallet, going to end up,
        where can i see the earned, see the earned
        """,
      de: """
        ankommen, landen, kommen .. an, tauchen .. auf, gutgeschrieben, sehe ich, auftauch*,
        finde ich meine, hin, sichtbar, auf mein konto, in meine wallet, wo landen,
        wo kommen .. an, wohin gehen, wo sehe ich
        """,
      es: """
        llega*, aparece*, donde veo, veo, van a parar, acredita*, se ven, van, visible*, entran,
        a donde llegan, donde llegan, a donde van, donde aparecen, a mi cuenta, a mi billetera
        """),
    Concept(
      "fixed", 4,
      en: """
        fixed, constant, stable, variable, fix, floating, steady, permanent, stay the same,
        change over time, changes over time, change, stays the same, stay, consistent, changes,
        or does it change, same all year, stays fixed, vary over time, set in stone
        """,
      de: """
        fest, fix, fester, konstant*, stabil*, variabel, schwankend, bleibt gleich, bleibt,
        gleich bleib*, dauerhaft, fix oder, andert sich, verandert sich, bleibt er, bleibt sie
        """,
      es: """
        fij*, constante*, estable*, variable*, se mantiene, cambia, siempre igual, o cambia,
        puede cambiar, varia con, es fijo, va cambiando
        """),
    Concept(
      "declining", 4,
      en: """
        keep falling, keeps falling, go on falling, shrinking, keep shrinking, keeps shrinking,
        keep going down, keeps going down, getting smaller, getting less, get smaller, declin*,
        less and less, less every, smaller every, less each, bleeding, dilut*, decay*,
        dropping over time, drying up, go lower, even lower, falling every, trend down,
        going further down, further down, less than before, less than last, lower than before,
        lower than last, dwindl*, decreas*, lower every, fade*, fading, erod*, lower each,
        less now, melting, down to zero, used to be higher, hit zero, reach zero, shrinks, shrink,
        eventually zero, long term future, in the long run, still exist in, half as much as,
        year after year, month after month, getting worse, downhill, sink further, will it stop,
        will it ever stop, stop falling, bottom out, wither*, phase* out, dropped since,
        fell since, over the years, trending down, slide*, ever less, why so low, so low now,
        used to be 18, was higher, has fallen, has dropped, used to get more, used to pay way,
        apr so low, apy so low, rate so low, rewards so low, yield so low,
        used to pay more, pay way more, pays less, paying less, used to earn more,
        used to give more, pay zero, pay nothing, zero in the end, in the end zero, end at zero,
        earn nothing in the end, go to nothing, die out, than half a year ago, than a year ago,
        than a month ago, than last year, less on root, less than a year, a bit lower,
        payout is lower, a little lower, bit less, diminish*, paying less each, less each month,
        sinking, are sinking, going to zero, gave me more, pays less than, gets less, now half,
        now its half, half of what, what used to be, keep on dropping, keeps dropping,
        keep dropping, keeps on dropping, drop further, go down after, get less from,
        melting away, decrease, yield nothing, was 12 and now, less than in spring, less than in,
        used to pay me, a week and now, and now only, now only
        """,
      de: """
        immer weniger, werden weniger, wird weniger, weiter sinken, weiter fallen, sinken standig,
        sinkend*, abnehm*, nimmt ab, nehmen ab, schrumpf*, weniger als, verwasser*,
        weniger geworden, standig weniger, sinkt .. weiter, fallt .. weiter, immer kleiner,
        ruckgang, gesunken, langfristig, auf dauer, irgendwann null, abwarts, ruckl*, verringer*,
        fallen weiter, immer niedriger, so niedrig geworden, fruher mehr, jeden monat weniger,
        jeden tag weniger, weniger wird, gegen null, bergab, bringt immer weniger,
        immer weniger ein, sinkt der, sinkt die, sinken, geht zuruck, lasst nach, fruher war,
        wird kleiner
        """,
      es: """
        cada vez menos, siguen bajando, sigue bajando, seguiran bajando, bajando, disminuy*,
        va bajando, van bajando, menos que antes, menguan*, decrec*, decae*, cada vez menor,
        seguira bajando, seguir bajando, decreciente, diluy*, ha bajado, a la baja,
        cada mes menos, cada dia menos, cada vez mas bajo, con el tiempo, llegara a cero,
        tan bajo, mengua, va a menos, van a menos, se reduce, se reducen, rinde menos,
        rinde cada vez, paga menos, paga cada vez, baja lo que, por que baja, ya no rinde,
        antes daba, daba mas
        """),
  ]
}
