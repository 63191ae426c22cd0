/// Words that say nothing about a subject, by language. They tell the language, they are never taken for
/// a mistyped word or for a subnet's name, and one more of them does not make a question about something
/// else.
enum LittleWords {
  static let english = """
    a an the this that these those it its is are was were be been being am do does did done
    doing have has had having i im ive id ill you your yours youre youve we us our they them
    their theyre he she him her his and or but if so then than too very really just only even
    still also as at by for from in into of off on onto out over to up upon with within without
    about after before during between through until since per via will would wont can could
    should shall may might must cant couldnt shouldnt wouldnt dont doesnt didnt isnt arent wasnt
    werent not no yes ok okay please pls plz now then here there where when what which who whom
    whose why how any anything some something someone anybody every everything everybody all
    both each few many much more most other another such same own me my mine myself yourself
    itself one ones two three let lets get gets got getting go goes going gone come comes coming
    put puts take takes took taken make makes made give gives gave given want wants wanted need
    needs needed like know knows think thinks thought say says said tell tells told ask asks see
    sees seen look looks find found use used using work works working try tried keep keeps kept
    mean means happen happens happened happening thing things stuff way ways bit lot lots kind
    sort type time times day days week weeks month months year years hour hours minute today
    tomorrow yesterday again already always never ever yet ago soon later long short big small
    good bad better best worse worst new old right wrong first last next number numbers amount
    amounts people person man guy friend friends wife brother sister son daughter mom dad mother
    father whether because while though although however actually basically exactly probably
    maybe perhaps honestly simply quick quickly fast slow around against away back down under
    above below behind inside outside whats thats theres hes shes wheres hows theyll well yeah
    hey oh hmm um btw imo lol possible really able sure fine nice enough else instead rather
    quite pretty almost less least has hasnt havent hadnt gonna wanna gotta kinda dunno u r ur
    b4 w rn atm asap etc eg ie vs x s t re ve ll m d change changes changed start starts started
    stop stops stopped end ends ended click press button page word words question questions
    answer answers read write hear heard feel understand believe hope wish care matter matters
    point case example reason idea place part whole half open close turn set run running move
    call help show buy sell pay paid cost spend hold leave stay wait lose win check online site
    website app account money cash name names life world country home everyone nobody anyone
    somebody none supposed compare yr simply press pressed entry gave given care happened solve
    decide decides sets normal importantly solved reached likely typical live left hand hands
    eye head body water food night morning evening hard easy high low top bottom full empty free
    real true false customer customers client clients user users caller callers longest
    """

  static let german = """
    der die das den dem des ein eine einen einem einer eines kein keine und oder aber wenn dann
    als auch noch nur schon so wie was wer wo wann warum welche welcher welches welchen welchem
    ich du er sie es wir ihr mich mir dich dir sich uns euch ihnen mein meine meinen meinem
    meiner meines dein deine sein seine ihre ist sind war waren bin bist seid habe hab hast hat
    haben hatte hatten werde wird werden wurde kann kannst konnen konnte muss musst mussen soll
    sollte sollten will willst wollen mochte darf durfen mag nicht nichts kein ja nein bitte mal
    in im an am auf aus bei beim bis durch fur gegen mit nach ohne um unter uber von vom vor zu
    zum zur zwischen seit ab man hier da dort jetzt heute morgen gestern immer nie wieder sehr
    viel viele mehr weniger wenig etwas alles alle jeder jede jedes dieser diese dieses diesen
    dass ob weil damit dabei davon dafur daran darauf eigentlich denn doch halt eben gerade
    bloss einfach genau ganz gar macht machen mache gibt geben gehen geht ging komme kommt
    kommen tun tut sagen sagt wissen weiss sehen sieht nehmen nimmt lassen lasst bleibt bleiben
    tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden zeit mal
    gut schlecht besser beste neu alt gross klein lang lange kurz anderen andere anderes erst
    erste zuerst pro je ihm ihn wegen trotzdem nachher vorher drin rein raus her hin rum ran los
    freund freundin mutter vater frau mann kind leute ding sache frage fragen antwort wort zahl
    name fall grund beispiel uberhaupt vielleicht wirklich funktioniert funktionieren passiert
    passieren bedeutet heisst wollte wurde wurdest hatte ware waren sonst also zwar sogar dazu
    darum davor danach
    """

  static let spanish = """
    el la los las un una unos unas lo al del de en y o u e que si no como cuando donde cual
    cuales quien quienes por para con sin sobre entre hasta desde a ante bajo contra segun tras
    mi mis tu tus su sus me te se nos les le yo ella nosotros ellos ellas usted ustedes es son
    soy eres era eran fue fueron ser estar estoy esta este estan estas estos esto eso ese esa
    esos esas aquel hay haber he has ha hemos han habia tengo tienes tiene tenemos tienen tener
    hacer hago haces hace hacen hacemos puedo puedes puede pueden poder quiero quieres quiere
    querer debo debe deben voy vas va vamos van ir muy mas menos mucho mucha muchos muchas poco
    poca todo toda todos todas algo alguien nada nadie cada otro otra otros otras mismo misma ya
    aun todavia siempre nunca tambien solo ahora hoy ayer manana luego despues antes aqui alli
    ahi bien mal mejor peor bueno buena nuevo nueva grande dia dias semana semanas mes meses ano
    anos hora horas vez veces tiempo cosa cosas gente amigo porque pues entonces pero aunque
    mientras cuanto cuanta cuantos cuantas dar doy da dan decir digo dice dime favor gracias
    hola si sus uno dos tres cual manera forma parte pasa pasar pone poner pongo queda quedar
    saber se sabe ver veo ve usar uso creo creer parece gusta quisiera podria deberia seria tan
    tanto asi importa entrar alcanzar llevar llevo traer sigo seguir vuelvo volver dejar dejo
    pasado primero ultimo resto mitad plan idea gran nombre palabra pregunta respuesta numero
    ejemplo caso razon seguro cierto verdad realmente exactamente simplemente alguna alguno
    algun ningun ninguna
    """

  /// Calls with each word and the language that has it.
  static func forEach(_ body: (Substring.UTF8View, LanguageSet) -> Void) {
    for (words, language) in [
      (english, LanguageSet.english), (german, .german), (spanish, .spanish),
    ] {
      for word in words.utf8.split(whereSeparator: { $0 <= UInt8(ascii: " ") }) {
        body(word, language)
      }
    }
  }
}
