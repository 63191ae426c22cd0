/// Subnets, validators and what can be known of them.
extension Concept {
  static let choosing: [Concept] = [
    Concept(
      "choose", 4,
      en: """
        choose*, choosing, chose, pick*, select*, find a good, find good, decide*, look for in,
        what to look for, how do i find, overwhelm*, criteria, chooze, tips, to go with, go with,
        who should i, who to delegate, look at when, research*, narrow down, which one should,
        evaluate, vet, screen, filter, judge, identify, spot a good, tell a good, due diligence,
        checklist for, what makes a good, pay attention, should i take, shoud i take,
        would you take, would you choose, find the right, find the best, know which, guidance,
        shortlist, compare subnets, compare validators, look at before, putting money in,
        tell a serious, serious subnet, cash grab, legit subnet, good subnets, bad subnet,
        bad subnets, quality, spot, avoid, red flags, which ones, what matters, what counts,
        put my money, where should i put, where do i put my, where to put, make up my mind,
        help me decide, help me choose, favourites, favorites, recommendations, recommendation,
        your pick, your favorite, your favourite, your favorites, narrow, find one, finding,
        rank subnets, worthwhile subnets, quality subnet, promising, choice, decision,
        trust which, pointers, advice on, so many subnets, help me pick, whom do i trust,
        who do i trust, which to trust, decide on whom, on whom to, who to trust, how to spot,
        spot a healthy, healthy subnet, tell apart, separate the, junk, warning signs,
        trustworthy, reputable, reliable validator, good validator, best validator,
        worth entering, due dilligence, which one to, track record of, what would you look,
        where would you put, name a decent, suggest a, suggest me, recommend a, recommend me,
        pick for me, serious one, sound subnet, solid subnet, so many choices, choices,
        128 choices, whom to stake with, stake with, who to stake with, do pros use, is honest,
        check that a validator, any good, rotten, rotten subnet, have a future, stay away from,
        do you trust, validator do you trust, big validator, signs of a, picking a, picking the,
        criteria for, criteria matter, what criteria, which criteria, how to pick, how do i pick,
        look at in a subnet, look for in a subnet
        """,
      de: """
        wahl*, wahle, aussuch*, such* .. aus, auswahl*, auswahl, entscheid*, finde ich .. gut*,
        worauf achten, achten, kriterien, soll ich nehmen, nehme ich, erkenne ich, worauf schauen,
        woran erkenne, empfehlung*, dein favorit, favoriten, welches soll, welchen soll,
        welche soll, was ist wichtig, worauf kommt, vielversprechend*, hilf mir, guter tipp,
        tipps, tipp, seriose, welches nehmen, welches lohnt, nehme ich am, welchen nehmen,
        welches subnet soll, worauf sollte ich, worauf schaue ich, worauf muss ich, merkmale,
        nach welchen, gutes subnet, gute subnets, guter validator, guten validator,
        vertrauenswurdig*, wem kann ich, wem soll ich, welchem validator, welches subnet wurdest,
        rat mir, empfiehlst du, finger lassen, die finger, meiden, worauf achte ich
        """,
      es: """
        eleg*, elij*, elegir, elijo, escog*, escoj*, seleccion*, criterio*, decid*, fijarme,
        encuentro un buen, encontrar un buen, en que me fijo, me fijo, recomendacion*, favorit*,
        que miro, que mirar, en que fijarse, cual elegir, cual elijo, consejos, consejo,
        prometedor*, en cual, cual es mejor, que subred, que validador, con cual, a cual,
        a quien delego, a quien, como reconozco, como distingo, en que subred, que subred elijo,
        que subred me, que validador me, buen validador, buena subred, buenas subredes, de fiar,
        senales de alerta, senales de alarma, a cual le, criterios, confio mis, le confio,
        en quien confio
        """),
    Concept(
      "metric", 5,
      en: """
        market cap*, marketcap, mcap, volume, ema, moving price, moving average, liquidity, tvl,
        fdv, fully diluted, metric*, indicator*, column*, stats, statistic*, what do the numbers,
        what do these numbers, numbers mean, figures mean, ratio, depth, reserves, key figures,
        capitali*, vtrust, trust score, holders count, emission percent, turnover, gini,
        fear and greed, tao in pool, sentiment, kpi*, terms in the table, headers, legend,
        table headers, abbreviations, what does tao in, moving avg, price average, liquidity mean,
        liquidity number, market capitalization, what the numbers, these columns, this column,
        abbreviation, what does .. stand for, number of holders, trading volume, 24 h volume, 24h,
        key numbers, key metrics, glossary, terms, price to, reserve, spot versus moving,
        spot and moving, spot vs ema, difference between spot, smoothed, alpha outstanding,
        circulating alpha, fundamentals, valuation, alpha in pool, alpha out of pool,
        tao in and alpha, read the table, read this table, read the list, the columns mean,
        meant by liquidity, what is liquidity, understand the table, key numbers of,
        what the columns, table say, figures of a subnet, numbers of a subnet, read this list,
        moving mean, alpha in and, alpha out, vol, capitalisation, capitalization, cap mean,
        figure telling, number telling, holders, read the figures, interpret the data,
        interpret the numbers, interpret the figures, what do i look at, columns in the,
        which numbers matter, numbers matter, figures matter, numbers are important,
        figures of subnet, numbers of subnet
        """,
      de: """
        marktkapital*, volumen, handelsvolumen, ema*, liquiditat*, kennzahl*, spalten,
        zahlen bedeuten, gleitend*, reserven, market cap, was bedeuten die zahlen, kennziffer*,
        spalte, *volumen, ema preis, statistik*, was sagen die zahlen, was sagen mir die,
        zahlen in der tabelle, tabelle lesen, kapitalisierung, was sagt die
        """,
      es: """
        capitaliz* de mercado, market cap, volumen, ema, liquidez, metric*, indicador*, columna*,
        los numeros, media movil, precio medio movil, estadistic*, reservas, cifras, precio ema,
        que dicen los numeros, que significan los numeros, leer la tabla, como leo,
        capitalizacion bursatil, esas cifras, estas cifras, capitalizacion, interpreto los datos,
        interpretar los datos, como leo los datos, que significan los datos
        """),
    Concept(
      "emission", 6, anchor: true,
      en: """
        emission*, emit*, emmission*, emissions, injection*, injected, 41 41 18, 18 41 41,
        41 percent, block reward split, emision*, emisson*, who decides how many tao,
        how many tao each subnet, tao each subnet, each subnet gets, subnet gets, subnets get,
        share of tao, share of the tao, taoflow, tao flow, flow based, net flow, emits,
        subnet income, subnet rewards come, distribution among, distributed among,
        distributed to subnets, allocation of tao, daily tao of, block rewards go,
        who gets the new tao, 41 18, owner cut, owner gets, miners get, go to miners,
        goes to miners, owners cut, new coins shared, newly created tao, new tao shared,
        slice of the new coins, larger slice of, new coins distributed, shared among subnets,
        split among subnets, who gets the newly, newly minted tao go, coins flow to subnets,
        handed to subnets, given to subnets, new tao among, get new tao, daily tao split,
        new tao split, tao split up, tao is split, subnets get new, how is the daily,
        emission percentage, of the new tao goes, new tao goes, earn nothing from the chain,
        goes to sn, goes to subnet, how much of the new, 7200 tao get shared, get shared,
        tao get shared
        """,
      de: """
        emission*, ausgeschuttete tao, *emission*, neue tao verteilt, neu geschaffene tao,
        verteilung der neuen, wer bekommt die neuen, unter den subnets
        """,
      es: """
        emision*, emisiones, inyec*, emite*, reparten los nuevos, reparto de nuevos,
        quien recibe los nuevos, tao nuevos, nuevas monedas, depende la emision
        """),
    Concept(
      "dereg", 7,
      en: """
        deregist*, dereg*, de regist*, unregister*, removed, remove*, removal, kick*, kicked,
        delist*, prun*, delete*, deleted, subnet die*, subnet dies, subnet died, subnet shut*,
        subnet close*, shut off, killed, replaced by, replaced, eliminat*, thrown out, dissolv*,
        disappears, subnet disappear*, subnet end*, shut down, shuts down, liquidated, immun*,
        terminated, removal list, at risk of being, gets axed, axed, subnet fail*,
        subnet collapse*, ceases to exist, subnet is gone, goes extinct, stops existing, wound up,
        on the chopping block, dead subnet, dead subnets, lowest ranked, subnet get* shut,
        subnet vanishe*, abandoned, subnet stop*, subnet goes away, subnet closes,
        subnet dissappear*, pruned, pruning, cut from the network, gone one day, cease,
        get deleted, get removed, gets removed, be removed, be deleted, subnet dying, dying,
        subnet goes bust, goes bankrupt, subnet quits, subnet owner quits, team leaves,
        team quits, team abandons, owner abandons, rug, rugs, subnet rugs, lowest price gets,
        bottom subnet, weakest, last place, worst subnet, danger zone, endangered, expelled,
        wiped off, drops out of the 128, 128 limit, slots full, lose its slot, loses its slot,
        losing its slot, loses its place, subnet survive, subnet ends, alpha dies, subnets die,
        subnets survive, is dropped, be dropped, gets dropped, get dropped, taken down,
        thrown off, wiped out, shut one down, closed for good, about to be removed, discontinued,
        phased out subnet, ends, dead one day, vanish from the list, taken off the list, kick out,
        kicks out, which subnet goes, which subnet has to go, thrown out of the network,
        which one goes, taken off, is taken off, is dying, subnets are in danger,
        subnets in danger, subnet in danger, was shut, subnet was shut, got shut
        """,
      de: """
        dereg*, entfern*, abgeschalt*, geloscht, rausgeworf*, rausflieg*, fliegt .. raus,
        abgemeldet, gestrichen, eingestellt, deregistr*, verschwindet, rausgeschmissen, aufgelost,
        loschen, abschalt*, stirbt, rauswurf, dichtgemacht, geschlossen, rausgekickt, gekickt,
        stillgelegt, existiert nicht mehr, weg vom netz, subnet weg, subnet stirbt, pleite geht,
        dichtmachen, schwachste*, letzter platz, abgelost, ersetzt, platz verliert, gefahrdet,
        uberleben, fliegt, entfallt, rausfallt, fallt raus, fallt weg, wegfallt, dicht gemacht,
        vom netz genommen, abgewickelt, gibt es nicht mehr, nicht mehr gibt, gestrichen wird
        """,
      es: """
        desregistr*, elimin*, dar de baja, dan de baja, dada de baja, dado de baja, quitad*,
        expuls*, cierran una subred, cierra una subred, desaparece una subred, muere*, cierra,
        desaparec*, baja una subred, deregist*, cerrar una subred, echan, retirada, dados de baja,
        dadas de baja, eliminen, eliminan, la quitan, quitan, desaparezca, deja de existir,
        dejan de existir, ultima posicion, peor subred, en peligro, sobreviv*, sustituid*,
        reemplaz*, expulsan, la borran, borran, muerta, muera, quiebra la subred, dejan fuera,
        la cierran, la eliminan, desaparece la subred, se acaba la subred, deja de operar,
        la apagan, apagan la subred, borran la, borrar la subred, borrada, borrado, borren
        """),
    Concept(
      "diversify", 6,
      en: """
        diversif*, spread, spread .. across, spread .. over, one or many, one or several,
        one subnet or, several subnets, multiple subnets, few subnets, eggs, one basket, baskets,
        split across, split between subnets, index, index fund, basket of, allocation across,
        allocate across, concentrate*, concentrated, portfolio of subnets, put everything in one,
        everything in one, all in one subnet, just one subnet, single subnet, only one subnet,
        correlat*, divide .. among, split among, distribute .. across, bundle, etf,
        split my stake across, split my stake between, crash together, all crash, fall together,
        move together, index of all, all subnets equally, how many subnets should,
        how many subnets are enough, in how many subnets, how many subnets do i, buy all subnets,
        five subnets, ten subnets, three subnets, two subnets, 3 subnets, 2 subnets,
        than one subnet, more than one subnet, all my eggs, only in one, hold 5 subnets,
        hold 10 subnets, hold five subnets, into 5 subnets, into 10 subnets, over 5 subnets,
        over 10 subnets, across 5, across 10, single one, than a single, five different,
        several or one, one or more, a few or, few or, put it all in, all in a, one or a few,
        more than one, one horse, single bet, different alphas, several alphas, many alphas,
        number of subnets to hold, basket, too many subnets, into many subnets, in many subnets,
        ten subnets or, subnets or two, too much of a bet, over subnets, across subnets,
        distribute .. over, several subnets or, spreading, is spreading, baskets for my,
        how many baskets, better than picking one, mix root and, a mix of, half root half,
        part root, some root and some, split between root and
        """,
      de: """
        diversifi*, streu*, streuung, verteilen, verteil* .. auf, mehrere subnet*,
        ein subnet oder, eier, korb, alles in ein, mehreren subnet*, verschiedene subnet*, breit,
        verschiedene subnetze, alles auf ein*, nur ein subnet, eins oder mehrere,
        eines oder mehrere, mehrere oder, mehrere subnetze, lieber ein, auf ein pferd, breiter,
        in ein einziges, auf mehrere subnets, auf mehrere verteil*, wie viele subnets soll*,
        in wie viele, wie viele subnetze soll*, viele verschiedene subnet*
        """,
      es: """
        diversific*, repart*, varias subredes, muchas subredes, huevos, una subred o,
        una sola subred, distribu*, en varias subredes, cuantas subredes, cesta, canasta,
        todo en una, una o varias, una o muchas, concentr*, una o mas, en una sola, una sola o,
        mejor varias, todo a una, varios alpha, unas cuantas, entre varias, repartir entre,
        diversidad
        """),
  ]
}
