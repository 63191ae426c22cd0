/// What can go wrong.
extension Concept {
  static let safety: [Concept] = [
    Concept(
      "safe", 4,
      en: """
        safe, safely, safety, secure, security, risk, risks, risky, riskier, riskless, danger*,
        hazard*, go wrong, goes wrong, gotcha*, catch, downside*, drawback*, gambl*, worry,
        worried, worries, nervous, afraid, scared, threat*, pitfall*, trap, traps, sketchy,
        sure about, bad things, watch out for, peril*, trust this, trust it, trustworth*, unsafe,
        red flags, beware, careful, problems can, rsik, saef, sleep well, sleep at night, risk of,
        is my money ok, are my coins ok, can i trust, trouble, vulnerable, insurance on,
        bulletproof, watertight, worst, what should i fear, what to fear, what to watch, dodgy,
        honest opinion on risk, risks involved, fine print, small print, hidden risk*, downsides,
        safest, whats the catch, is there a catch, problems with, biggest concern, concerns,
        low risk, high risk, risk level, ngmi
        """,
      de: """
        sicher, sicherheit, risik*, gefahr*, gefahrlich*, schiefgehen, schief gehen, schieflaufen,
        haken, fallstrick*, nachteil*, bedenken, angst, unsicher, gefahren, riskant*, schief,
        passieren kann, trauen, worauf muss ich achten, hacken, *risiko*, ruhig schlafen, heikel,
        unbedenklich, gefahrdet, risiken, problem*, sorgen, vertrauen, vertrau*
        """,
      es: """
        segur*, riesg*, arriesg*, peligr*, salir mal, trampa*, desventaja*, inconveniente*, miedo,
        inseguro, puede fallar, me fio, fiarme, fiable, contras, preocupa*, tranquilo,
        dormir tranquilo, confiar, confio, seguridad, riesgos, problemas, cuidado, pegas, segura,
        fiarse
        """),
    Concept(
      "lose", 4,
      en: """
        lose*, losing, loss, losses, lost, loose, less than i started, less than i put in,
        go to zero, goes to zero, gone, zero, worst case, worst that, worst thing, wiped,
        wipe out, wake up to nothing, principal protected, protected, end up with less,
        ending up with less, nothing left, go broke, disappear*, vanish, worst, everything gone,
        go negative, lsoe, less than, left with nothing, worthless, burn my, burned, ruin,
        evaporate*, less tao than, come out with less, in the red, underwater, negative, rekt,
        wrecked, get burned, lost half, lost everything, lost all, worth nothing, zero out,
        half his stake, be down, minus, get less than i put, less back than, come back less,
        eat my coins, shrink my, drain my, how bad can, how bad could, down the drain, poof,
        maximum loss, max loss, downside, all my money, could it all, total loss, bankrupt me,
        below what i put, get back less, less than what i, not get back, smaller than, destroy,
        broke, my tao be less, principal, initial stake, original amount, always get back,
        get back at least, get it all back, get all of it back, get everything back,
        full amount back, get back the full, get back what i, get back everything, rugged,
        end with nothing, ending with nothing, have nothing left, the most i could,
        most i can lose, go to nothing, lose it
        """,
      de: """
        verlier*, verlust*, verloren, totalverlust, alles weg, weg sein, auf null, schlimmst*,
        null, geld weg, pleite gehen, wertlos, weniger als ich, weniger raus, *verlust, ins minus,
        ist weg, sind weg, verliere, weg, verzockt, futsch, minus machen, minus,
        im schlimmsten fall, im minus, maximaler verlust, alles verlieren, geld verbrannt,
        weniger haben, weniger zuruck, alle meine tao weg, komplett weg, bekomme ich alles zuruck,
        alles wieder, wieder alles
        """,
      es: """
        perd*, pierd*, perdida*, a cero, cero, peor caso, peor de los casos, peor que,
        peor escenario, quedarme sin, me quedo sin, desaparec*, sin nada, en rojo,
        menos de lo que, menos tao, lo peor, perderlo todo, todo mi dinero, quedar en cero,
        quedarme a cero, arruin*, menos dinero, maxima perdida, perdida total, irse a cero,
        valer cero, puedo acabar con menos, salir perdiendo, me puedo quedar, recuperar todo,
        recupero todo
        """),
    Concept(
      "slash", 8, anchor: true,
      any: "slashing, slashed, slash, slashen, slashes",
      en: """
        slah*, punish*, penalis*, penaliz*, confiscat*, fined, burn my stake, take away part,
        misbehav*, cheat*, malicious, bad actor*, acts badly, dishonest, bad behaviour,
        bad behavior, evil validator, double sign*, does something bad, rogue, forfeited, forfeit,
        penalties, lose stake because, validator misbeh*, forfeiture, jail, jailed, tombston*,
        punishment, if my validator cheats, validator does something, validator breaks,
        validator messes up, faulty validator, burned for, burn stake, punished, downtime penalty,
        take a cut of my stake as punishment, dock, docked, fine me, validator does wrong,
        does wrong, does something wrong
        """,
      de: """
        bestraf*, straf*, fehlverhalt*, geslasht, slash*, konfiszier*, boswillig*,
        betrugerischer validator, betrugt, mist baut, slashing risiko, bestrafung, pranger,
        strafabzug, stake gekurzt, gekurzt, abgestraft, verbrannt
        """,
      es: """
        castig*, penaliza*, sancion*, slashe*, porta mal, mal comportamiento, malicios*, confisc*,
        malo, multa*, recort*, penalizacion, slasheo, slashear, sanciones, quemar mi stake,
        quemen mi, quemar
        """),
    Concept(
      "lock", 5,
      en: """
        lock*, lock up, lockup*, unbond*, un bonding, bonding, bonded, freeze, frozen, vesting,
        stuck, tied up, tied, cooldown, cool down, cooling off, any time, anytime,
        whenever i want, at will, notice period, minimum period, minimum term,
        how long must i keep, how long do i have to keep, loked, hold period, lockin, trapped,
        bound for, flexible, liquid while, when i want, withdraw whenever, commit*,
        minimum duration, term, blocked, unlock*, leave it in, keep it staked for, at any moment,
        at any point, locking, un bond, wait before, have to wait, stay in for, bound, access it,
        contract period, immobil*, unbonding time, holding time, minimum holding, min holding,
        time commitment, how flexible, how liquid, withdrawal window, timelock, time lock,
        exit queue, queue, un stake anytime, redeem any, instantly redeem, liquidity period,
        days to wait before, forced to wait, must i wait, have to hold, stay invested,
        can i leave whenever, is it liquid, in and out as i like, as i please, on demand,
        immediately available, grace period, maturity, unbonding days, held hostage, prison,
        handcuff, access my tao, before i can take it back, before i can get it back, free to,
        urgently, in an emergency, need the cash, need the money, need my money, need it back,
        when i need, if i need, pull it whenever, pull it any, on day one, day one,
        certain period, for a period, straight after, right after staking, same day, whenever,
        able to unstake, be able to unstake, next day out, waiting period before i can withdraw,
        waiting period before, is there a waiting, a waiting period, penalty free
        """,
      de: """
        gesperrt*, sperr*, sperrfrist*, bindung*, bindungsfrist, gebunden, festgelegt,
        eingefroren, blockiert, jederzeit, kundigungsfrist, haltefrist fur staking,
        mindestlaufzeit, laufzeit, festgeleg*, eingeschlossen, lock*, jeder zeit, wann ich will,
        warten bis, drin lassen, liegen lassen, flexibel, festhangen, mindestdauer, entsperr*,
        wartefrist, feste laufzeit, wie lange muss ich, festlegen, verfugbar, jederzeit ran,
        zu jeder zeit, mindesthaltedauer, ruckgabefrist, sofort verfugbar, immer rankommen,
        halteperiode, haltezeit, wie lange sind, unbonding, festgefroren, einfrier*
        """,
      es: """
        bloque*, bloqueo*, bloqued*, congel*, atrapad*, en cualquier momento, cuando quiera,
        permanencia, plazo, desbloque*, inmoviliz*, retenid*, lock, encerrad*, obligado a esperar,
        cuando yo quiera, minimo de tiempo, tiempo minimo, en cualquier instante,
        siempre disponible, disponibles, disponible, cuanto tiempo debo,
        tiempo de espera obligatorio, periodo minimo, unbonding, libre de salir, encierr*,
        trabad*, restringid*, liquidos, cuanto tiempo tengo que
        """),
    Concept(
      "scam", 7,
      en: """
        scam*, fraud*, phish*, fake*, impost*, impersonat*, double my tao, double your,
        double my coins, doubles my, doubling, giveaway*, airdrop*, telegram, discord, whatsapp,
        dmed, dms, messaged me, contacted me, stranger, got an email, an email, e mail,
        support person, support guy, support agent, support team, support says, support asks,
        suspicious, rip off, ripoff, shady, elon, twitter, texted, someone online, guaranteed 5,
        verify my wallet, verify my stake, must be verified, be verified, someone says,
        someone asks, someone asked, a guy, guy says, a girl, instagram, reddit user,
        trustworthy site, official site, official website, facebook, tinder, qr code, link i got,
        clicked a link, investment manager, account manager, recovery service, recover service,
        guarantee 5, a day guaranteed, per day guaranteed, send .. first, sends back, send back,
        whale alert, claim bonus, free tao, tao giveaway, free tokens, unknown person,
        friend request, admin wrote, admin asks, moderator, mod asks, team member,
        bittensor support, called me, phoned me, phone call, text message, sms, pop up says,
        popup, website wants, site wants, site asks, page asks, asks me to connect,
        asks me to send, wants me to send, pay a fee to, unlock my rewards, fee to unlock,
        pay first, too good to be true, crypto recovery, wants remote, anydesk, teamviewer,
        online girlfriend, investment group, vip group, trading group, signal group,
        suspicious link, should i trust that, how to spot, spot a fake, trust this guy,
        real or scam, i won, wallet drain*, drainer, validate my wallet, synchronize my wallet,
        synchronise, migrate my tokens, token migration, migration link, scem, staking bonus,
        youtube ad, youtube video, in my dms, bonus offer, a bonus, legit site, site legit,
        legit or, is it legit, is this legit, is that legit, legit or scam, legit platform,
        a legit, woman i met, man i met, i met online, met online, her platform, his platform,
        triple my, promises to double, promises to triple, her site, his site, a platform that,
        unknown platform, love interest, promised me, promises me, crypto coach, mentor, fishy,
        sounds fishy, deposit to unlock, to unlock my reward, unlock my reward
        """,
      de: """
        betrug*, betrug, betruger, abzocke, serios, unserios, fake*, telegram, discord, phishing,
        masche, abzocker, whatsapp, e mail bekommen, email, jemand will, jemand schreibt,
        jemand verspricht, jemand fragt, verdoppeln meine, verdoppelt meine, scam*, gewinnspiel,
        airdrop, support will, support fragt, fremder, verifizieren, instagram, angeschrieben,
        kontaktiert, gratis tao, kostenlose tao, seite will, webseite will, angeblich, admin,
        moderator, anruf, sms, link bekommen, link geschickt, link anklicken, soll ich vertrauen,
        abgezockt, reinleg*, luge, fremde person, unbekannter, verspricht mir, versprechen mir,
        fakeseite, trickbetrug*, bekam eine nachricht, nachricht bekommen, nachricht
        """,
      es: """
        estafa*, fraud*, timo, enga*, telegram, discord, phishing, alguien me pide, alguien me,
        me pide*, duplicar mis, doblar mis, scam*, sorteo, airdrop, correo, whatsapp, soporte me,
        un tipo, desconocido, me escribio, me escriben, legitim*, confiable este sitio,
        verificar mi, tao gratis, un enlace, un link, me prometen, me promete, me ofrecen,
        pagina falsa, falso, falsa, admin, moderador, llamada, sms, mensaje, un chico, una chica,
        me contacto, me contactaron, chanchullo, enganar, tima*, es confiable, sospechos*
        """),
  ]
}
