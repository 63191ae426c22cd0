extension Intent {
  static let other: [Intent] = [
    Intent(
      "small-talk", .other, "Hello.",
      de: "Hallo.",
      es: "Hola.",
      may: "who what define not true help again program good or can connect some",
      asked: [
        """
        greeting -stake -tao -root -subnet -validator -alpha -reward -tax -safe -leave -seed \
        -elsewhere -othercoin -rate -#subnet -#amount
        """,
        "greeting true/who/or -stake -tao",
      ]),
    // Decided by rules of its own: `Decision`.
    Intent("off-topic", .other, "Something else.", asked: []),
  ]
}
