/// What can go wrong.
extension Concept {
  static let safety: [Concept] = [
    Concept(
      "safe", 4,
      en:
        "safe, safely, safety, secure, security, risk, risks, risky, riskier, riskless, danger*, hazard*, go wrong, goes wrong, gotcha*, catch, downside*, drawback*, gambl*, worry, worried, worries, nervous, afraid, scared, threat*, pitfall*, trap, traps, sketchy, sure about, bad things, watch out for, peril*, trust this, trust it, trustworth*, unsafe, red flags, beware, careful, problems can, rsik, saef, concern*",
      de:
        "sicher, sicherheit, risik*, gefahr*, gefahrlich*, schiefgehen, schief gehen, schieflaufen, haken, fallstrick*, nachteil*, bedenken, angst, unsicher, gefahren, riskant*, schief, passieren kann, trauen, worauf muss ich achten, hacken, *risiko*",
      es:
        "segur*, riesg*, arriesg*, peligr*, salir mal, trampa*, desventaja*, inconveniente*, miedo, inseguro, puede fallar, me fio, fiarme, fiable, contras, preocupa*"
    ),
    Concept(
      "lose", 4,
      en:
        "lose*, losing, loss, losses, lost, loose, less than i started, less than i put in, go to zero, goes to zero, gone, zero, worst case, worst that, worst thing, wiped, wipe out, wake up to nothing, principal protected, protected, end up with less, ending up with less, nothing left, go broke, disappear*, vanish, worst, everything gone, go negative, lsoe, less than, left with nothing, worthless, burn my, burned, ruin, evaporate*, less tao than, come out with less, in the red, underwater, negative",
      de:
        "verlier*, verlust*, verloren, totalverlust, alles weg, weg sein, auf null, schlimmst*, null, geld weg, pleite gehen, wertlos, weniger als ich, weniger raus, *verlust, ins minus, ist weg, sind weg, verliere, weg",
      es:
        "perd*, pierd*, perdida*, a cero, cero, peor caso, peor de los casos, peor que, peor escenario, quedarme sin, me quedo sin, desaparec*, sin nada, en rojo, menos de lo que, menos tao, lo peor"
    ),
    Concept(
      "slash", 8, anchor: true, any: "slashing, slashed, slash, slashen, slashes",
      en:
        "slah*, punish*, penalis*, penaliz*, confiscat*, fined, burn my stake, take away part, misbehav*, cheat*, malicious, bad actor*, acts badly, dishonest, bad behaviour, bad behavior, evil validator, double sign*, does something bad, rogue, forfeited, forfeit",
      de:
        "bestraf*, straf*, fehlverhalt*, geslasht, slash*, konfiszier*, boswillig*, betrugerischer validator, betrugt, mist baut",
      es:
        "castig*, penaliza*, sancion*, slashe*, porta mal, mal comportamiento, malicios*, confisc*, malo, multa*, recort*"
    ),
    Concept(
      "lock", 5,
      en:
        "lock*, lock up, lockup*, unbond*, un bonding, bonding, bonded, freeze, frozen, vesting, stuck, tied up, tied, cooldown, cool down, cooling off, any time, anytime, whenever i want, at will, notice period, minimum period, minimum term, how long must i keep, how long do i have to keep, loked, hold period, lockin, trapped, bound for, flexible, liquid while, when i want, withdraw whenever, commit*, minimum duration, term, blocked, unlock*, leave it in, keep it staked for, at any moment, at any point, locking, un bond, wait before, have to wait, stay in for, bound, access it, contract period, immobil*",
      de:
        "gesperrt*, sperr*, sperrfrist*, bindung*, bindungsfrist, gebunden, festgelegt, eingefroren, blockiert, jederzeit, kundigungsfrist, haltefrist fur staking, mindestlaufzeit, laufzeit, festgeleg*, eingeschlossen, lock*, jeder zeit, wann ich will, warten bis, drin lassen, liegen lassen, flexibel, festhangen, mindestdauer",
      es:
        "bloque*, bloqueo*, bloqued*, congel*, atrapad*, en cualquier momento, cuando quiera, permanencia, plazo, desbloque*, inmoviliz*, retenid*, lock, encerrad*, obligado a esperar, cuando yo quiera, minimo de tiempo, tiempo minimo"
    ),
    Concept(
      "scam", 7,
      en:
        "scam*, fraud*, phish*, fake*, impost*, impersonat*, legit, double my tao, double your, double my coins, doubles my, doubling, giveaway*, airdrop*, telegram, discord, whatsapp, dm, dmed, dms, messaged me, contacted me, stranger, got an email, an email, email, e mail, support person, support guy, support agent, support team, support says, support asks, suspicious, rip off, ripoff, shady, con, elon, youtube, twitter, texted, someone online, guaranteed 5, verify my wallet, verify my stake, must be verified, be verified, someone says, someone asks, someone asked, a guy, guy says, a girl, instagram, reddit user, bonus, trustworthy site, real site, official site, official website, facebook, tinder, qr code, link i got, clicked a link, investment manager, account manager, recovery service, recover service",
      de:
        "betrug*, betrug, betruger, abzocke, serios, unserios, fake*, telegram, discord, phishing, masche, abzocker, whatsapp, e mail bekommen, email, jemand will, jemand schreibt, jemand verspricht, jemand fragt, verdoppeln meine, verdoppelt meine, scam*, gewinnspiel, airdrop, support will, support fragt, fremder, verifizieren, instagram, angeschrieben, kontaktiert",
      es:
        "estafa*, fraud*, timo, enga*, telegram, discord, phishing, alguien me pide, alguien me, me pide*, duplicar mis, doblar mis, scam*, sorteo, airdrop, correo, whatsapp, soporte me, un tipo, desconocido, me escribio, me escriben, legitim*, confiable este sitio, verificar mi"
    ),
    Concept(
      "seed", 7,
      any:
        "seed, seeds, seed phrase, seedphrase, mnemonic*, private key, privatekey, private keys, keyphrase",
      en:
        "recovery phrase, recovery words, recovery phrases, 12 words, 24 words, twelve words, 24 word, 12 word, twenty four words, secret words, secret phrase, backup phrase, backup words, passphrase, words, my phrase, secret key, mnenomic, recovery, seed words, key words, 12 secret words, keystore, coldkey password, password, wallet backup, back up my wallet, backup",
      de:
        "seed*, wiederherstellung*, 12 worter*, 24 worter*, zwolf worter*, geheime worter, worter, mnemonik, private schlussel, privaten schlussel, privater schlussel, geheimphrase, merkworter, schlusselworter, passwort, *phrase",
      es:
        "frase semilla, semilla, frase, palabras, 12 palabras, 24 palabras, doce palabras, frase de recuperacion, frase secreta, clave privada, claves privadas, llave privada, palabras secretas, recuperacion, contrasena"
    ),
    Concept(
      "asks", 2,
      en:
        "asks, asked, asking, wants, wanted, requests, demand*, needs my, is asking, tells me to, told to, want my, asked for, asking for, offers, send him, send it, send them, send first",
      de: "fragt, fragen, verlangt, bittet, will meine, mochte meine, verlangen, schicken",
      es: "pide*, piden, solicita*, quiere mi, pidiendo, exige*, enviar primero, mandar"),
    Concept(
      "keep", 2,
      en: "keep, store, stored, write down, save it, stash, put it, backup, note, hide, storage",
      de: "aufbewahr*, speicher*, lager*, aufschreib*, notier*, aufheben, behalten, verwahren",
      es: "guard*, almacen*, conserv*, apunt*, escond*, anot*, mantener"),
    Concept(
      "leaked", 3,
      en:
        "leak*, stolen, exposed, compromised, screenshot, saw my, lost my, lost the, forgot*, posted, shared, someone saw, typed my, pasted my, photo of, cloud, lost",
      de: "verloren, geleakt, gestohlen, screenshot, gesehen, vergessen, foto, cloud",
      es: "perdi, filtr*, robad*, captura, olvid*, expuest*, foto, nube, perdido"),
    Concept(
      "type", 2, en: "type, enter, paste, input, put in here, give you, tell you, put my",
      de: "eingeb*, eintippen, tippen, einfug*",
      es: "escribir, introducir, pegar, ingresar, poner aqui, meter"),
    Concept(
      "custody", 5,
      en:
        "custod*, non custodial, noncustodial, self custody, who holds, holds my, hold my coins, hold my tao, who has my, who owns, who controls, control*, still mine, still own, own it, own them, own my, owner of my, ownership, belong*, leave my wallet, leaves my wallet, left my wallet, access to my, access my, handing over, hand over, hand .. over, give away my, give up, give .. to the validator, in charge of my, move my tao, spend my, touch my, take my tao, take my coins, take my money, run away, runs away, run off, rob, walk away with, disappear with, steal, steal my, stealing, where are my, where is my, where do my, transfer my tao to the validator, possess*, remain mine, remains mine, remain in my, stay in my wallet, stays in my wallet, stay in my, physically, who keeps, keys stay, withdraw my stake without, whose hands, abscond, has access, have access, get at my, get their hands",
      de:
        "verwahr*, besitz*, gehor*, kontroll*, eigentum*, eigentumer, stehlen, klauen, abhauen, durchbrennen, verlassen .. wallet, in meiner wallet, behalte ich, wer hat meine, bei wem, aus der hand, gebe ich .. weg, abgeben, hand*, zugriff, nicht verwahrend, wo liegen meine, wo sind meine, mein eigen, bleiben die, bleiben meine, wegnehm*, nehmen, treuhand*, auf meine coins zugreifen",
      es:
        "custod*, no custodial, quien tiene mis, quien tiene mi, controla*, propietari*, dueno de mis, siguen siendo, sigue siendo, sale* de mi, robar, robarme, roba, quedarse con, escaparse, huir, fugarse, largarse, acceso a mis, posee*, pertenec*, en mi billetera, en manos, llevarse, donde estan mis, quitarme, quitar, mias, mios"
    ),
    Concept(
      "hack", 6,
      en:
        "hack*, bankrupt*, insolv*, exploit*, implod*, ftx, mt gox, mtgox, celsius, goes under, go under, goes bust, go bust, shut down, shuts down, shutdown, shutting down, closes down, close down, exit scam, rugpull, rug pull, cyber*, breach*, attacked, attack on, hacked, goes broke, went under, ceases, out of business, fold, folds, freezes withdrawals, stops withdrawals, quantum, 51 attack, goes away, disappears overnight, disappears, gets seized, bug in the chain, broken into, drained",
      de:
        "gehackt, hacker*, hack, pleite*, insolven*, konkurs, bankrott, zusammenbr*, dichtmacht, dicht macht, schliesst, verschwindet, hackt, angegriffen, ftx, geknackt, schliessen, angriff auf",
      es:
        "hacke*, hackea*, quiebra*, bancarrota, insolven*, ftx, cierra*, desaparece*, pirate*, quebr*, atac*, ataque inform*, hacker*"
    ),
    Concept(
      "offline", 5,
      en:
        "offline, goes down, go down, is down, went down, downtime, stops working, stops, stopped, stop validating, fails, failing, failed, fail, loses its seat, lose its seat, lost its seat, lose its permit, loses its permit, no permit, quits, quit bittensor, quit, dies, died, dead, inactive, unresponsive, breaks, crashed, shuts down, retires, retire, not working, disappears, vanishes, stops setting weights, bad uptime, uptime, kicked, out of top 64, drops out, offlien, bricks, abandons, unplugs, turned off, turns off, slacking, deregistered validator, validator deregister*, gives up, loses power, leaves the network, leaves bittensor, outage, stop validating, performs badly, underperform*, stops running, unreliable",
      de:
        "offline, ausfall*, ausfallt, fallt .. aus, aufhort, hort .. auf, abschaltet, abgeschaltet, nicht mehr lauft, verschwindet, stirbt, sitz verliert, aufgibt, streikt, down, stehen bleibt, nicht erreichbar, inaktiv, dicht macht",
      es:
        "offline, fuera de linea, deja de funcionar, se cae, cae, se apaga, falla, desconect*, caido, abandona, deja de validar, se va, para de, inactiv*, pierde su puesto, desaparece, se desconecta"
    ),
    Concept(
      "raises", 4,
      en:
        "raise*, raising, increase* .. take, hike*, increases its, bumps, bumped, puts up, ups its, changes its take, change its take, jack* up, doubled its, more take",
      de: "erhoht, erhohen, anhebt, heraufsetzt, hebt .. an, rauf",
      es: "sube su, sube la, aumenta su, aumenta la, subio su, incrementa, subir su, suba su"),
  ]
}
