/// How the market moves and is shown.
extension Concept {
  static let market: [Concept] = [
    Concept(
      "volatile", 5,
      en: """
        volatil*, swing*, fluctuat*, calm, wild, rollercoaster, roller coaster, stable subnet*,
        up and down, ups and downs, jump around, bounce around, vary, varies, price move,
        prices move, move in a day, move per day, standard deviation, big moves, riskiest, jumpy,
        crazy moves, unstable, drawdown, how much can .. move, wiggle, erratic, price variation,
        variance, risky subnet*, risky are subnet*, risky is subnet, risky is sn,
        how dangerous is sn, bumpy, fluctuation*, risk of sn, how wild, moves in a week,
        price stability, how stable, volitil*, bounce, bouncing, move around, moves a lot,
        price jumps, jumps, stable price, nervous market, calmest, wildest, least risky,
        least volatile, most volatile, safest subnet, up 20 one day, intraday, day to day,
        price range, ranges, range, percent a day, sigma, deviation, how much does .. move,
        how much do .. move, how bumpy, spike, spikes, steady price, price swings, shake,
        turbulent, within a day, overnight drop, in one day, can it drop, can it fall,
        how far can it, in one week drop, swings, moves the least, moves the most, move the least,
        move the most, moves least, moves most, how far does, drop in a day, drop 30 % in,
        fall in a day, % in a day, % in a week, steadiest, most stable, least jumpy,
        how risky is sn, how risky is subnet, how risky are subnets, how risky is alpha,
        how risky are alpha, daily moves, moves up or down, price action, quiet, how stable is,
        stable is alpha, alpha stable, price stable, hectic, choppy, steady, restless, wobbl*,
        how far down, how far up, lively, biggest move, biggest moves, how nervous, daily range,
        typical move, move on a normal day, big are the moves, how much movement,
        does sn .. move a lot, move a lot, daily swings, biggest drop ever, biggest drop,
        largest drop, worst drop, wildest swing, stable are, are .. stable
        """,
      de: """
        volatil*, schwank*, *schwankung*, auf und ab, achterbahn, wie riskant, ausschlag*,
        stabil ist, ruhig*, wild, sprunghaft, wie stark, wie stabil, stabil, unruhig, hin und her,
        ausschlage, wie sehr schwank*, bewegung*, wie weit kann, tagesschwankung*, wacklig
        """,
      es: """
        volatil*, oscil*, fluctu*, montana rusa, variacion*, varia, sube y baja, que tan riesgos*,
        cuan riesgos*, altibajos, movim*, estable es, que tan arriesgad*, estable, inestable,
        cuanto se mueve, cuanto oscila, cuanto varia, se mueve mucho, tranquila, nervios*,
        vaiven*, saltos de precio, mas estable, menos estable, oscilan, oscila, varian los precios
        """),
    Concept(
      "list", 4,
      en: """
        list*, show me all, show me the top, show me the, show subnets, all subnets, biggest,
        largest, deepest, ranking, rank, ranked, top 10, top 5, top 20, top ten, top five,
        top subnets, sort*, sort by, overview of, table of, most liquid, lowest price, order by,
        leaderboard, highest apy, highest yield, highest rate, smallest, newest subnets,
        available subnets, which subnets exist, which subnets are there, whats out there,
        show all, by market cap, by emission, by volume, ranked by, most popular, market overview,
        deepest pools, everything that is on the market, on the market, all of them with,
        biggest subnets, give me the, give me a list, table with, what subnets, which subnets are,
        names of, all names, number of subnets, top by, by price, by apy, by yield, by rate,
        bottom, ten biggest, directory, catalog, catalogue, overview, see all, see everything,
        see every, markets, highest price, highest emission, highest volume, highest liquidity,
        lowest, top 3, list of subnets, list of all, the market, whole market, highest,
        subnets with, subnets that, sort by liquidity, ranked by liquidity, order by liquidity,
        cheapest subnet*, cheapest alpha, cheapest, subnets by size, subnets by emission,
        subnets by price, subnets by liquidity, subnets by market, whole board, whole list,
        full list, whats on offer, on offer, what can i choose from, choose from, survey of,
        at a glance, all 128, all of the subnets, every subnet, every single subnet,
        let me see the, which are the largest, which are the biggest, bring up the, enumerate,
        how do the subnets rank, lineup, line up of, there to stake in, whats there to,
        most liquidity, market table, the five with, the ten with, whats available,
        can i pick from, pick from, networks with their, all networks, with their yields
        """,
      de: """
        liste*, auflist*, zeig .. subnet*, alle subnet*, grosste*, hochste*, billigste*,
        gunstigste*, tiefste*, rangliste*, ranking, top 10, top 5, sortier*,
        welche subnet* gibt es, ubersicht, teuerste*, liquideste*, kleinste*, top subnet*, zeige,
        zeig, alles auf dem markt, marktubersicht, markt, alle anzeigen, niedrigste*,
        welche subnet*, die zehn, aufzahl*, tabelle, sortiert, am grossten, am billigsten,
        am teuersten, meisten, die grossten, alle subnetze, gesamte liste, welche gibt es,
        was gibt es alles, zeig mir alle, zeig mir den markt, auswahl an, alles zeigen, uberblick
        """,
      es: """
        lista*, muestra*, mostrar, todas las subredes, mas grande*, mayores, mas alta, mas alto,
        mas barat*, ranking, top 10, top 5, orden*, mas liquid*, que subredes hay, mas car*,
        mayor liquidez, mayor rentabilidad, mayor apy, subredes con, tabla de, mercado, ver las,
        tabla, listado, cuales son las, que subredes, las diez, enumera*, mas altas, con mas,
        menor precio, mas bajo, ordenad*, ordena, clasific*, dame, muestrame, ensename las,
        ver todas, ver el mercado, todas las que hay, que hay para elegir, panorama,
        las mas grandes, enumera
        """),
    Concept(
      "mev", 8,
      any: "mev, frontrun*, front run*, front running, frontrunning, sandwich*",
      en: """
        sandwhich*, bot, bots, snip*, front runner*, front ran, frontran, mempool, back run*,
        order shielded, shielded, attacker* trade, trade ahead, jump in front, private mempool,
        mev shield, attacked by bots, bot attack, trade before me, before my order, someone jumps,
        jump ahead, front-run, price pushed before, pushes the price before, see my order,
        sees my order, can others see my, buy before me, sell after me, extractable, sniped,
        snipers, get ahead of my, ahead of my order, ahead of me, cut in line, jump the queue,
        jumps the queue, bought right before me, right before me, someone bought right, outrun,
        overtake my, exploited by bots, picked off, visible before, my trade visible,
        order visible, profits from my order, see my trade, hide my order, hide my trade,
        order hidden
        """,
      de: """
        vordrangel*, sandwich*, sandwichangriff*, bots, zuvorkommen, zuvorkommt, zuvor,
        vor mir kauf*, vor mir, dazwischen*, vorausl*, meine order bevor, order bevor,
        sehen andere, andere meine order
        """,
      es: """
        sandwich*, bots, adelant*, mempool, adelantarse, se adelanten, se adelanta,
        comprar antes que yo, antes que yo, colarse, colarme
        """),
  ]
}
