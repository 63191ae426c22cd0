/// What staking pays.
extension Concept {
  static let earning: [Concept] = [
    Concept(
      "earn", 3, anchor: false,
      en: """
        earn*, make, makes, making, profit*, bring in, bring me, brings, income, gain, gains, return, returns, passive, pay me, pays me,
        pay out, payout, generate, accrue, what will i get, what do i get, what would i get, what do i have after, how much do i get,
        how much will i get, what can i expect, expect*, come out with, end up with, worth after, grow, grows, be worth, make me, gets me, get me, get out of it,
        yield me, yields me, yields, give me, how much would i get, will i have, would i have, turn into, pays, paying, net me, daily payout, how much is that, what does .. pay, what do .. pay, rake in,
        grow to, add up to, wat do i get, throws off, throw off
        """,
      de: """
        verdien*, bringt, bringen, einbringen, rausbekomm*, bekomme ich, krieg ich, kriege ich, wirft .. ab, abwirft, abwerfen, ertrag*, gewinn*,
        kommt .. rum, rumkommt, kommt .. raus, springt .. raus, erhalte ich, ergeben, ergibt, rausspringen, zahlt, hab ich nach, habe ich nach, einnahmen, gibt es fur, erwirtschaft*, kommt .. zusammen
        """,
      es: """
        gan*, ganaria, gano, ganar, ganare, rinde*, rendiria*, rendir, generan, genera*, me da, me dan, me daria*, recibo, recibiria, obtengo, obtendria, saco, sacaria, produc*,
        cobro, cobraria, tendria, tendre, beneficio*, deja, me deja, dejan, me dejaria, dan, da, paga
        """),
    Concept(
      "get", 1, en: "get, gets, getting, receive*, obtain, got",
      de: "bekomm*, krieg*, erhalt*, kriege, gibts, gibt es, gibt",
      es: "recib*, obten*, conseguir, consig*"),
    Concept(
      "rate", 4, any: "apy, apr, roi, apys, aprs, tae, tin",
      en:
        "yield, yields, interest rate*, rate, rates, rate of return, percent a year, percentage, return rate, annual return, interest, %, percent, annualized, return, returns, aay, percentages, pays best",
      de:
        "rendite*, zins*, zinssatz*, verzinsung, prozent, ertragsrate, *rendite, *zins, *zinsen, jahresrendite, rate, prozentsatz",
      es:
        "rentabilidad*, rendimiento*, tasa*, interes, porcentaje, por ciento, rentabilidades, renta, retorno*"
    ),
    Concept(
      "paymore", 4,
      en: """
        pays more, pay more, pays better, pays the most, pay the most, earns more, earn more, earns the most, earn the most, more profitable, gives more, give more, yields more,
        most profitable, better return*, better yield, higher yield, highest paying, higher apy, better rate, best return*, best yield, most money, make more, makes more, get more, bring more, brings more,
        best paying, better apy, better deal, higher return*, higher rewards, better rewards, more rewards, more money, most rewards, better off, leave money on the table, wins, earning more, better paying, outearn*, most yield,
        return more, pays best, pay best, best place, most lucrative, lucrative, earning the most, biggest return
        """,
      de:
        "bringt mehr, bringt .. mehr, mehr bringt, lohnt sich mehr, hohere rendite, bessere rendite, mehr rendite, verdien* .. mehr, mehr verdien*, zahlt .. mehr, mehr ertrag, mehr rewards, rentabler, profitabler, am meisten, zahlt besser, lukrativ*, wirft mehr ab, mehr raus, wo bekomm* .. mehr, besser verzinst, ertragreich*",
      es:
        "paga mas, pagan mas, rinde mas, da mas, gano mas, gana mas, mas rentable*, mejor rentabilidad, mejor rendimiento, mas rendimiento, mas rentabilidad, deja mas, genera mas, ganar mas, mas beneficio, mas ganancia*, renta mas, conviene mas, me conviene mas"
    ),
    Concept(
      "compare", 4,
      en: "compar*, side by side, stack up, rank the options, weigh up, head to head, comparision",
      de: "vergleich*, gegenuberstell*, gegenuberstellung, gegen",
      es: "compar*, frente a, comparativa"),
    Concept(
      "compound", 6,
      en:
        "compound*, reinvest*, re invest*, restak*, re stak*, autocompound*, auto compound*, interest on interest, interest on my interest, rolled in, apr or apy, apr vs apy, apr and apy, apy or apr, apy vs apr, snowball, stake the rewards, stake my rewards, stack on itself, roll over, roll .. back, put .. rewards back, added to my stake and earn, apy and apr, apr versus apy, on top of rewards, exponential*, rewards on rewards, rewards earn rewards, apr against apy, compunding, stake rewards again",
      de:
        "zinseszins*, wiederanleg*, reinvest*, wieder anlegen, neu anlegen, wieder stak*, erneut stak*, thesaurier*, apr oder apy, apr und apy, compound*, wieder reinsteck*, aufzinsung, wieder einsetz*, restak*, zins auf zins, nachstak*, rewards wieder, automatisch wieder angelegt",
      es:
        "interes compuesto, reinvert*, reinvier*, compuesto, capitaliz*, apr o apy, apr y apy, volver a stakear, restak*, volver a meter, reinversion, compound*, intereses sobre intereses"
    ),
    Concept(
      "price", 3,
      en:
        "price*, worth, value, valued, quote, market price, spot, trading at, how much is one, how much is a, priced, cost of one, pirce, prise",
      de: "preis*, kurs*, wert, *kurs, *preis, notier*, kostet ein, wieviel ist ein, kurse",
      es: "precio*, valor, vale, cotiz*, cuesta un, valen"),
    Concept(
      "fall", 3,
      en: """
        fall*, fell, drop*, halve*, crash*, dump*, tank*, plung*, sink*, goes down, go down, going down, went down, down by, collapse*, nosedive*, loses half, lose half, loses .. value, cut in half, dips, dip,
        cuts in half, slump*, decrease*, halved, goes to half, tumbl*, bear market, slides, minus, down, rugs, rug, goes south, correct*, drawdown, fall* by half, worth half, bleed*, declin*, lower, shrink*, shrunk
        """,
      de:
        "fall*, fallt, sink*, halbier*, absturz*, sturzt .. ab, einbrech*, bricht .. ein, einbruch, verliert, runter, runtergeh*, nachgibt, crash*, crasht, abschmier*, kurssturz, kursverlust, preisverfall, geht runter, nach unten, gefallen, gesunken, schrumpf*, weniger wert, *verfall, minus",
      es:
        "cae, caen, caiga, caida, cayera, baja, bajan, bajar*, bajase, desplom*, se hunde, hund*, pierde valor, se reduce a la mitad, reduce, cayendo, bajando, bajado, caido, desciend*, disminuy*, a la mitad, menos, pierde la mitad"
    ),
    Concept(
      "rise", 3,
      en:
        "rise*, rising, rose, double*, doubling, triple*, goes up, go up, going up, went up, pump*, moon*, climb*, increase*, appreciat*, surge*, rall*, soar*, up by, 2 x, 10 x, 5 x, 100 x, skyrocket*, gains value, explode*, higher price, bull run",
      de:
        "steig*, steigt, verdoppel*, verdreifach*, hochgeh*, geht hoch, rauf, explodier*, nach oben, anstieg, anzieh*, gestiegen, klettert",
      es:
        "sube, suben, subira*, subir, suba, subiera, duplic*, dobla, tripl*, aument*, increment*, se dispara, sub*"
    ),
    Concept(
      "paid", 2,
      en:
        "pay, pays, paid, payed, paying, payment*, payout*, distributed, credited, deposited, sent, given out, handed out, pay out, paid out, pay me, payday",
      de:
        "zahl*, ausgezahlt, auszahl*, bezahl*, gutgeschrieben, verteilt, *zahlung*, ausgeschuttet, ausschutt*, gezahlt, zahlen",
      es: "pag*, paga, pagan, pagado, abon*, acredita*, reparte*, deposit*, distribuy*"),
    Concept(
      "form", 5,
      en: """
        in tao or, in alpha or, tao or alpha, alpha or tao, paid in, pay in, pays in, pay me in, pays me in, in what, in which, what currency, which currency, what token, which token, what coin, which coin, form of, what form, what kind of coin, denominated, paid as, as tao, as alpha, in the form,
        added to my stake, added on top, sent to my wallet, go into my, goes into my, what do i get paid in, what are .. paid in, paid out in, in form of, increase my stake, same coin, different coin, added to the stake, receive tao or, receive alpha or, come as, rewards in
        """,
      de:
        "in tao oder, in alpha oder, tao oder alpha, alpha oder tao, in welcher wahrung, in welchem token, in welcher form, worin, in was, welcher token, form von, als tao, als alpha, in welchem coin, welche wahrung, in alpha ausgezahlt, in tao ausgezahlt",
      es:
        "en tao o, en alpha o, tao o alpha, alpha o tao, en que moneda, en que token, en que forma, en forma de, como tao, como alpha, que moneda, en que me pagan, en que se pagan, en que pagan, en alfa, tao o alfa, en alpha, en que"
    ),
    Concept(
      "land", 3,
      en:
        "land, lands, arrive*, appear*, show up, shows up, end up, credited, go to, go, going to, turn up, deposited, come in, drop into, see my rewards, see the rewards, see rewards, find my rewards, find the rewards, check my rewards, view my rewards, visible",
      de:
        "ankommen, landen, kommen .. an, tauchen .. auf, gutgeschrieben, sehe ich, auftauch*, finde ich meine, hin, sichtbar",
      es: "llega*, aparece*, donde veo, veo, van a parar, acredita*, se ven, van, visible*, entran"),
    Concept(
      "fixed", 4,
      en:
        "fixed, constant, stable, variable, fix, floating, steady, permanent, stay the same, change over time, changes over time, change, stays the same, stay, consistent",
      de:
        "fest, fix, fester, konstant*, stabil*, variabel, schwankend, bleibt gleich, bleibt, gleich bleib*, dauerhaft",
      es: "fij*, constante*, estable*, variable*, se mantiene, cambia, siempre igual"),
    Concept(
      "declining", 4,
      en:
        "keep falling, keeps falling, go on falling, shrinking, keep shrinking, keeps shrinking, keep going down, keeps going down, getting smaller, getting less, get smaller, get less, declin*, less and less, less every, smaller every, less each, bleeding, dilut*, decay*, dropping over time, drying up, go lower, even lower, falling every, trend down, going further down, further down, less than before, less than last, lower than before, lower than last, smaller than, dwindl*, decreas*, lower every, fade*, fading, erod*, lower each, less now, melting, down to zero, used to be higher",
      de:
        "immer weniger, werden weniger, wird weniger, weiter sinken, weiter fallen, sinken standig, sinkend*, abnehm*, nimmt ab, nehmen ab, schrumpf*, weniger als, verwasser*, weniger geworden, standig weniger, sinkt .. weiter, fallt .. weiter, immer kleiner, ruckgang, gesunken",
      es:
        "cada vez menos, siguen bajando, sigue bajando, seguiran bajando, bajando, disminuy*, va bajando, van bajando, menos que antes, menguan*, decrec*, decae*, cada vez menor, seguira bajando, seguir bajando, decreciente, diluy*, ha bajado"
    ),
    Concept(
      "guarantee", 6,
      en:
        "guarant*, promis*, predictab*, passive income, certain, sure thing, assured, rely on, relied on, for sure, count on, fixed income, secure income, like a salary, savings account, safe income, fixed rate, fixed return, bond, fixed deposit, can i plan with, retirement, pension, reliably, steady income, definitely, certainty, no matter what, a given, always get, insured, dependable, live off, stable income, regular income, budget, live on",
      de:
        "garant*, zugesichert, versprochen, vorhersehbar, passives einkommen, sichere rendite, sicheres einkommen, festgeld, planbar, verlasslich*, sicher damit rechnen, zusicherung, fester zins, fest zugesagt, versprech*, verlassen, sparbuch, rente, fix versprochen, fester zinssatz",
      es:
        "garant*, prometid*, predecible*, ingreso* pasivo*, asegurad*, fijo y seguro, renta fija, seguro que, previsible*, promet*, contar con, plazo fijo, cuenta de ahorro, jubilacion"
    ),
    Concept(
      "quote", 3,
      en:
        "quot*, says, say, claim* to pay, advertis*, offer*, offering, promis*, shows, show, showing, states, pay*, lists, told me, promot*, website says, site says, claims, ad, ads, saw, banner, listing, found",
      de:
        "verspricht, bietet, bieten, wirbt, zeigt, behauptet, zahlt, sagt, gibt an, angebot*, werbung, steht, anbieter, versprechen, zeigt an, schreibt",
      es:
        "ofrece*, promete*, anuncia*, dice*, muestra*, publicita, paga*, asegura, pone, marca, he visto, vi, sale"
    ),
    Concept(
      "source", 5,
      en:
        "come from, comes from, coming from, came from, who pays, who is paying, who actually pays, where .. from, source of, funded, generated by, paid by, pays for, ponzi, pyramid, whose money, out of thin air, thin air, finances, origin of, origin, who funds, who finances, who foots, backed by, where is .. from, what pays, who covers, created, pay stakers, printed, money printer, behind the yield, behind the rewards, where do .. come, where does .. come, real revenue, revenue, whats backing, is .. sustainable, source",
      de:
        "woher, wer zahlt, wer bezahlt, herkomm*, kommt .. her, kommen .. her, quelle, finanziert, schneeball*, ponzi*, wo kommt .. her, wer finanziert, aus welchem topf, stammt, stammen, ursprung, wovon, wessen geld, wo kommen, wo kommt",
      es:
        "de donde, quien paga, viene*, provien*, proced*, fuente, financia*, origen, ponzi*, piramid*, sale el dinero, salen, quien pone, de que dinero, sale"
    ),
    Concept(
      "past", 4,
      en:
        "past, history, historic*, last year, last month, last week, last 90, last 30, last 6, so far, before, previous*, ago, used to, since launch, since, developed, develop, performed, performance, track record, over time, have .. paid, did .. pay, has .. done, chart, been like, over the last, historically, ever paid, looked like, evolved, evolution, did .. do, trend, all time high, ath, come out ahead, in 2024, in 2025, yesterday, earlier, last quarter, moved over, past year, backtest, month ago, year ago, did it pay, would i have made, if i had, if i staked .. ago, been doing, last three, last few, last half, last six",
      de:
        "vergangen*, bisher*, historisch*, letztes jahr, letzten monat*, letzten jahr*, letzte woche, entwickel*, fruher, verlauf, seit dem start, historie, rentierte, rentiert, vorher, gestern, damals, lief, gelaufen, entwicklung, im letzten, in den letzten, letzten, zuruckblick, ruckblick, seit",
      es:
        "pasado, historic*, historia*, hasta ahora, anterior*, evolucion*, ano pasado, mes pasado, ultimos, ultimo ano, antes, pagaba, pago el, ha dado, ha pagado, desde el lanzamiento, ultimas, desde que, comportado, ayer"
    ),
  ]
}
