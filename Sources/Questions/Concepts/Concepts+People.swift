/// What holders, newcomers and validators' desks ask beside the commonest.
extension Concept {
  static let people: [Concept] = [
    Concept(
      "manyvalidators", 6,
      en: """
        two validators, 2 validators, 3 validators, several validators, multiple validators, more than one validator,
        many validators, between validators, between two validators, different validators at once,
        number of validators
        """,
      de: "mehrere validator*, zwei validator*, verschiedene validator*",
      es: "varios validadores, dos validadores, mas de un validador"),
    Concept(
      "seizure", 6,
      en: """
        seize, seized, seizure, confiscat*, government, blacklist*, sanction*, somebody freeze,
        someone freeze, anyone freeze, anybody freeze, they freeze my account
        """,
      de: "beschlagnahm*, regierung", es: "confiscar, embargar, gobierno"),
    Concept(
      "yoursource", 5,
      en: """
        how do you know, where do you get, source of your, your source,
        your sources, where does the data, where is the data from, where do the prices come from,
        where do the numbers come from
        """,
      de: "woher weisst du, woher kommen die daten, woher hast du, woher stammen",
      es: "de donde sacas, como sabes, de donde vienen los datos"),
    Concept(
      "mydeeds", 6,
      en: """
        what i did, what i have done, what ive done, what i typed, i typed before, my steps,
        my commands, my last command, log of what
        """,
      de: "was ich gemacht habe, was ich getippt, meine schritte", es: "lo que hice, mis pasos"),
    Concept(
      "lostdevice", 6,
      en: """
        lost my phone, lose my phone, loose my phone, lost the phone, new phone, phone broke,
        phone is gone, phone dies, stolen phone, phone gets stolen, phone was stolen, laptop broke,
        laptop died, broken laptop, laptop dies, new computer, new laptop, computer crash*,
        computer breaks, lost the device, lost my device, lost device, hard drive, lost my ledger,
        ledger breaks, ledger broke, if i die, when i die, after i die, my death, inherit*, heirs,
        bequeath, forgot my password, forgot the password, lost my password, forgotten password
        """,
      de: """
        handy verloren, neues handy, handy kaputt, laptop kaputt, wenn ich sterbe, erben, erbe,
        vererb*, passwort vergessen
        """,
      es: "perdi el movil, perdi el telefono, si muero, herencia, heredar, olvide la contrasena"),
    Concept(
      "owner", 4,
      en: "subnet owner, subnet owners, owner of a subnet, owner of the subnet, owners, owner cut",
      de: "subnet besitzer, eigner, subnetbesitzer, besitzer des subnets",
      es: "dueno de la subred, propietario de la subred, duenos"),
  ]
}
