extension Intent {
  static let other: [Intent] = [
    Intent(
      "small-talk", .other, "Hello.", de: "Hallo.", es: "Hola.",
      [
        "greeting who? what? define? not? true? help? again? program? good? -stake -tao -root -subnet -validator -alpha -reward -tax -safe -leave -seed -elsewhere -othercoin -rate -#subnet -#amount"
      ]),
    // Decided by rules of its own: `Decision`.
    Intent("off-topic", .other, "Something else.", []),
  ]
}
