/// Little words that change what is asked.
extension Concept {
  static let littleThings: [Concept] = [
    Concept(
      "now", 1,
      en: """
        now, today, currently, current, at the moment, rn, right now, these days, present, atm,
        immediately, instantly, nowadays, as of now, in these days
        """,
      de: "jetzt, heute, aktuell*, momentan, derzeit, gerade, sofort",
      es: """
        ahora, hoy, actual, actuales, actualmente, hoy en dia, en este momento, hoy dia
        """),
    Concept(
      "again", 1,
      en: "again, back",
      de: "wieder, zuruck",
      es: "de nuevo, otra vez, vuelta"),
    Concept(
      "more", 2,
      en: "more, higher, greater, most, bigger, additional, extra",
      de: "mehr, hoher*, grosser*, meiste*",
      es: "mas, mayor"),
    Concept(
      "less", 2,
      en: "less, fewer, lower, smaller, not as much, below",
      de: "weniger, niedriger*, kleiner*",
      es: "menos, menor, inferior"),
    Concept(
      "need", 2,
      en: """
        need*, require*, must, have to, necessary, do i need, needed, got to, gotta,
        what do i need, mandatory, is required, is necessary, have i got to, do you need
        """,
      de: """
        brauch*, benotig*, muss, mussen, notig, notwendig, erforderlich, brauche ich, muss ich
        """,
      es: "necesit*, requier*, tengo que, hace falta, hay que, debo, requisit*"),
    Concept(
      "or", 0,
      en: "or",
      de: "oder",
      es: "o, u"),
    Concept(
      "not", 1,
      en: """
        not, dont, doesnt, didnt, isnt, no, never, without, havent, hasnt, cant, wont, none,
        nothing, w o
        """,
      de: "nicht, kein*, nie, ohne, nichts, niemals",
      es: "no, nunca, sin, ningun*, nada, jamas, tampoco"),
    Concept(
      "nothing", 3,
      en: """
        nothing, not yet, no rewards, still no, havent received, didnt get, no payout*,
        still nothing, zero rewards, never got, not arrived, havent got*, not received, no reward,
        dont see, cant see, missing, not showing, 0 rewards, didnt receive, arent showing,
        still waiting, not seeing, have not received, did not get, no earnings, havent seen,
        nothing so far, no income, zero so far, empty, rewards not, isnt moving, not increasing,
        not growing, hasnt changed, no change, unchanged, balance hasnt, hasnt gone up,
        same balance, stuck at, not there, no sign of, 3 days ago, 2 days ago, cant find,
        recieved anything, received anything, havent recieved, anything yet, anything so far,
        got anything, exactly the same, still the same, the same balance, balance is the same,
        hasnt moved, didnt move, havent seen a, nothing changed, has not changed, same as before,
        still see zero, see zero, balance hasnt moved, no money yet, nothing came in,
        came in so far, no reward yet, nothing arrived yet, see nothing, i see nothing,
        none so far, havent got any, number is the same, is the same, broken, stopped coming,
        nothing coming, tao isnt there
        """,
      de: """
        noch nichts, keine belohnung*, keine rewards, nichts bekommen, noch keine,
        nichts erhalten, fehlen, sehe keine, nichts angekommen, noch kein*, kein ertrag,
        keine belohnung, nichts gutgeschrieben, sehe nichts, immer noch nichts, kommt nichts,
        bisher nichts, tut sich nichts, nichts gekommen
        """,
      es: """
        todavia nada, ninguna recompensa, aun no, todavia no, no he recibido, no recibo,
        no me llega*, no llega*, nada, no veo, no he cobrado, sin recompensas, no veo nada,
        nada todavia, no me llega, sin recompensa, no me ha llegado, no aparece, no aparecen,
        sigo sin
        """),
    Concept(
      "first", 2,
      en: "first, initial, 1st, first reward, first rewards, first payout",
      de: "erste*, zuerst",
      es: "primer*"),
    Concept(
      "all", 1,
      en: "all, everything, whole, entire, every, complete*",
      de: "alle*, ganze*, komplett*",
      es: "todo, toda, todos, todas, entero"),
    Concept(
      "some", 2,
      en: """
        part, parts, some of, portion, partial*, partly, a bit, fraction, only half, just half,
        only some, a piece, bit of it, some, only a part, a slice, half, skim, remainder,
        the rest, bit unstaked, in part, pieces of, couple of tao, few tao, 10 %, 20 %, 25 %,
        30 %, some tao, without closing, keep the rest staked, leave the rest, not everything,
        not all of it, not all, but not all, fractional, all or nothing, everything or nothing,
        all at once or, leave the other, the other, leave some, other half, just 5, only 5,
        just part, out of 10, out of my, just 3, only 3, just some, only a bit, 10 of my,
        of my 60, only a third, a third, two thirds, one third, a quarter, some and leave,
        the rest in, portion of it, let the rest, keep the rest, keep going with the rest, nibble,
        the rest shall stay, rest shall stay, the rest stays, half out, half in, 30 percent of,
        percent of my stake, original in, keep the original, only unstake, remove .. and leave,
        and leave 80, a little out, keep most in, most in, only part of it, have to sell all,
        sell all of it, do i have to sell all
        """,
      de: """
        teil, teile, teilweise, ein stuck, einen teil, anteilig, nur einen teil, halfte,
        ein bisschen, teilbetrag, rest drin, den rest, bisschen, nicht alles, nur etwas,
        ein paar tao, anteil, alles oder nichts, ein drittel, ein viertel, rest stehen,
        nur ein bisschen, ein wenig davon
        """,
      es: """
        parte, parcial*, un poco, solo una parte, la mitad, una fraccion, porcion, el resto,
        no todo, un pedazo, algo de, porcentaje de mi, algunas, todo o nada, un tercio,
        una tercera parte, una parte, solo una, un cuarto, sacar 10 y, y dejar
        """),
    Concept(
      "one", 1,
      en: "one, single, only one",
      de: "ein einziges, einzelne*, eins",
      es: "uno, una sola, un solo, uno solo, una"),
    Concept(
      "many", 2,
      en: "many, several, multiple, lots of, a few, bunch, various, different ones, couple of",
      de: "viele, mehrere, verschiedene, einige, paar",
      es: "muchas, muchos, varias, varios"),
    Concept(
      "good", 2,
      en: """
        good, great, decent, solid, trustworthy, reliable, gem, promising, any good, okay,
        sensible
        """,
      de: "gut*, vertrauenswurdig*, solide, zuverlassig*",
      es: "buen*, fiable*, confiable*, solid*"),
    Concept(
      "best", 3,
      en: """
        best, top, optimal, ideal, favourite, favorite, number one, safest, right one, most,
        superior
        """,
      de: "am besten, optimal*, ideal*, top, sicherste*, beste, bester, besten, bestes, bestem",
      es: "mejor, mejores, ideal, optim*, top"),
    Concept(
      "same", 2,
      en: """
        like bitcoin, like eth, like ethereum, like polkadot, like cosmos, like on, equal,
        identical, alike, same principle, same thing, like in, as on, just like, work like,
        works like, compared to, here too, here as well, also here, same here, same, the same
        """,
      de: """
        gleiche, dasselbe, gleich, identisch, selbe, wie bei, wie auf, so wie, hier auch,
        auch hier
        """,
      es: """
        mismo, misma, igual, iguales, como en, igual que en, parecido a, aqui tambien,
        tambien aqui
        """),
    Concept(
      "difference", 3,
      en: """
        difference*, diff, differ*, compared to, distinction, distinguish, diffrence, v,
        as opposed to, apart, differ from, differs from, how does .. differ, differs,
        what changes if, tell apart, different if, trade off, trade offs, what is different,
        whats different, unlike, pros and cons of, between root and, vs, versus, decide between,
        choose between root, single validator
        """,
      de: """
        unterschied*, gegenuber, vs, versus, anders, im vergleich, unterscheid*,
        worin unterscheiden, unterschiede, was ist anders, anders als, im gegensatz,
        der unterschied
        """,
      es: """
        diferencia*, vs, versus, frente a, distint*, contra, diferente*, en que se diferencia,
        se diferencian, distingue, que cambia entre, distinto de, diferencias
        """),
    Concept(
      "show", 1,
      en: """
        show*, display, give me, see, view, print, look at, bring up, let me see, pull up
        """,
      de: "zeig*, anzeig*, sehen, gib mir, seh",
      es: "muestra*, mostrar, ver, ensena*, dame"),
    Concept(
      "true", 2,
      en: """
        true, real, realistic, really, legit, believe, believable, correct, for real, plausible,
        honest, credible, bs, bullshit, sus, too good, suspicious, trust, possible, sustainable,
        number or marketing, marketing, realistic or, advertising trick, exaggerat*,
        honest number, legitimate, really true, add up, adds up, sounds off, believe that,
        believe it, true or
        """,
      de: """
        wahr, realistisch, glaub*, stimmt, echt, serios, glaubwurdig, plausibel, moglich,
        kann das sein, zu gut, wirklich, wirklich wahr, echt wahr, glauben
        """,
      es: """
        verdad, real, realista, creer, creible, cierto, es cierto, posible, demasiado bueno, fiar,
        me lo creo, creo, de verdad, es verdad, creerlo, creermelo
        """),
    Concept(
      "help", 3,
      en: "help, assist*, support me, assist, assistance",
      de: "hilfe, hilf, helfen",
      es: "ayuda*, ayudame, auxilio"),
    Concept(
      "try", 2,
      en: "try, test, try it out, dip my toe, experiment, testing",
      de: "ausprobier*, testen, probieren, versuch*",
      es: "probar, prueba, intentar"),
  ]
}
