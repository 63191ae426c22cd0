/// Subnets, validators and what can be known of them.
extension Concept {
  static let choosing: [Concept] = [
    Concept(
      "choose", 4,
      en:
        "choose*, choosing, chose, pick*, select*, find a good, find good, decide*, look for in, what to look for, how do i find, overwhelm*, criteria, chooze, tips, to go with, go with, who should i, who to delegate, look at when, research*, narrow down, which one should, evaluate, vet, screen, filter, judge, identify, spot a good, tell a good, due diligence, checklist for, what makes a good, pay attention, should i take, shoud i take, would you take, would you choose, find the right, find the best, know which, guidance, shortlist, compare subnets, compare validators",
      de:
        "wahl*, wahle, aussuch*, such* .. aus, auswahl*, auswahl, entscheid*, finde ich .. gut*, worauf achten, achten, nehmen, kriterien, soll ich nehmen, nehme ich, *auswahl, erkenne ich",
      es:
        "eleg*, elij*, elegir, elijo, escog*, escoj*, seleccion*, criterio*, decid*, fijarme, encuentro un buen, encontrar un buen, en que me fijo, me fijo"
    ),
    Concept(
      "metric", 5,
      en:
        "market cap*, marketcap, mcap, volume, ema, moving price, moving average, liquidity, tvl, fdv, fully diluted, metric*, indicator*, column*, stats, statistic*, what do the numbers, what do these numbers, numbers mean, figures mean, ratio, depth, reserves, alpha in, alpha out, tao in, key figures, capitali*, vtrust, trust score, holders count, emission percent, turnover, gini, fear and greed, tao in pool, sentiment, kpi*, terms in the table, headers, legend, table headers, abbreviations",
      de:
        "marktkapital*, volumen, handelsvolumen, ema*, liquiditat*, kennzahl*, spalten, zahlen bedeuten, gleitend*, reserven, market cap, was bedeuten die zahlen, kennziffer*, spalte, *volumen, ema preis, statistik*",
      es:
        "capitaliz* de mercado, market cap, volumen, ema, liquidez, metric*, indicador*, columna*, los numeros, media movil, precio medio movil, estadistic*, reservas, cifras, capitalizacion, precio ema"
    ),
    Concept(
      "emission", 6, anchor: true,
      en:
        "emission*, emit*, emmission*, emissions, injection*, injected, 41 41 18, 18 41 41, 41 percent, block reward split, emision*, emisson*",
      de: "emission*, ausgeschuttete tao, *emission*", es: "emision*, emisiones, inyec*, emite*"),
    Concept(
      "dereg", 7,
      en:
        "deregist*, dereg*, de regist*, unregister*, removed, remove*, removal, kick*, kicked, delist*, prun*, delete*, deleted, subnet die*, subnet dies, subnet died, subnet shut*, subnet close*, shut off, killed, replaced by, replaced, eliminat*, thrown out, dissolv*, disappears, subnet disappear*, subnet end*, ends, dies, died, die, shut down, shuts down, closed down, liquidated, immun*, terminated, removal list, at risk of being, gets axed, axed, subnet fail*, subnet collapse*, ceases to exist, subnet is gone, goes extinct, stops existing, wound up, on the chopping block, dead subnet, dead subnets, lowest ranked, subnet get* shut, subnet vanishe*, abandoned, subnet stop*, subnet goes away, subnet closes, subnet dissappear*",
      de:
        "dereg*, entfern*, abgeschalt*, geloscht, rausgeworf*, rausflieg*, fliegt .. raus, abgemeldet, gestrichen, eingestellt, deregistr*, verschwindet, rausgeschmissen, aufgelost, loschen, abschalt*, stirbt, rauswurf, dichtgemacht, geschlossen",
      es:
        "desregistr*, elimin*, dar de baja, dan de baja, dada de baja, dado de baja, quitad*, borr*, expuls*, cierran una subred, cierra una subred, desaparece una subred, muere*, cierra, desaparec*, baja una subred, deregist*, cerrar una subred, echan, retirada, dados de baja, dadas de baja"
    ),
    Concept(
      "diversify", 6,
      en:
        "diversif*, spread, spread .. across, spread .. over, one or many, one or several, one subnet or, several subnets, many subnets, multiple subnets, few subnets, eggs, one basket, baskets, split across, split between subnets, how many subnets, different subnets, all subnets, index, index fund, basket of, allocation across, allocate across, concentrate*, concentrated, portfolio of subnets, put everything in one, everything in one, all in one subnet, just one subnet, single subnet, only one subnet, correlat*, divide .. among, split among, distribute .. across, bundle, etf, split my stake across, split my stake between",
      de:
        "diversifi*, streu*, streuung, verteilen, verteil* .. auf, mehrere subnet*, viele subnet*, ein subnet oder, eier, korb, alles in ein, mehreren subnet*, verschiedene subnet*, wie viele subnet*, wieviele subnet*, breit, verschiedene subnetze, alles auf ein*, nur ein subnet",
      es:
        "diversific*, repart*, varias subredes, muchas subredes, huevos, una subred o, una sola subred, distribu*, en varias subredes, cuantas subredes, cesta, canasta, todo en una, una o varias, una o muchas, concentr*"
    ),
    Concept(
      "volatile", 5,
      en:
        "volatil*, swing*, fluctuat*, calm, wild, rollercoaster, roller coaster, stable subnet*, up and down, ups and downs, jump around, bounce around, vary, varies, price move, prices move, move in a day, move per day, standard deviation, big moves, how risky, riskiest, jumpy, crazy moves, unstable, drawdown, how much can .. move, wiggle, erratic, price variation, variance, risky subnet*, risky are subnet*, risky is subnet, risky is sn, how dangerous is sn, bumpy, fluctuation*, risk of sn, how wild, moves in a week, price stability, how stable, volitil*",
      de:
        "volatil*, schwank*, *schwankung*, auf und ab, achterbahn, wie riskant, ausschlag*, stabil ist, ruhig*, wild, sprunghaft, wie stark",
      es:
        "volatil*, oscil*, fluctu*, montana rusa, variacion*, varia, sube y baja, que tan riesgos*, cuan riesgos*, altibajos, movim*, estable es, que tan arriesgad*"
    ),
    Concept(
      "list", 4,
      en:
        "list*, show me all, show me the top, show me the, show subnets, all subnets, biggest, largest, deepest, highest, cheapest, ranking, rank, ranked, top 10, top 5, top 20, top ten, top five, top subnets, sort*, sort by, overview of, table of, most liquid, which subnets have, which subnet has, lowest price, most expensive, order by, list of, leaderboard, highest apy, highest yield, highest rate, smallest, newest subnets, available subnets, which subnets exist, which subnets are there, whats out there, show all, by market cap, by liquidity, by emission, by volume, ranked by, most popular, top, market overview, table, filter",
      de:
        "liste*, auflist*, zeig .. subnet*, alle subnet*, grosste*, hochste*, billigste*, gunstigste*, tiefste*, rangliste*, ranking, top 10, top 5, sortier*, welche subnet* gibt es, ubersicht, teuerste*, liquideste*, kleinste*, top subnet*, zeige, zeig",
      es:
        "lista*, muestra*, mostrar, todas las subredes, mas grande*, mayores, mas alta, mas alto, mas barat*, ranking, top 10, top 5, orden*, mas liquid*, que subredes hay, mas car*, mayor liquidez, mayor rentabilidad, mayor apy, subredes con, tabla de"
    ),
    Concept(
      "mev", 8, any: "mev, frontrun*, front run*, front running, frontrunning, sandwich*",
      en:
        "sandwhich*, bot, bots, snip*, front runner*, front ran, frontran, mempool, back run*, order shielded, shielded, attacker* trade, trade ahead, jump in front, private mempool, mev shield",
      de: "vordrangel*, sandwich*, sandwichangriff*, bots", es: "sandwich*, bots, adelant*, mempool"
    ),
  ]
}
