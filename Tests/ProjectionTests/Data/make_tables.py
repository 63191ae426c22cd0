#!/usr/bin/env python3
"""Writes exp.txt and log.txt: 'input result', both as hexadecimal 64-bit floats, the result rounded
once from 60 decimal digits. Needs mpmath; run it here when a table is to change."""
import random
from mpmath import mp, mpf, exp, log

mp.dps = 60


def write(name, function, inputs):
    with open(name, "w") as table:
        for x in inputs:
            table.write(f"{x.hex()} {float(function(mpf(x))).hex()}\n")


draw = random.Random(20261008)
exponents = [0.0, 1.0, -1.0, 0.5, -0.5, 1e-300, -1e-300, 1e-17, 0.34657359027997264, 707.9, -707.9]
exponents += [draw.uniform(-1, 1) for _ in range(200)]
exponents += [draw.uniform(-700, 700) for _ in range(200)]
exponents += [draw.choice((-1, 1)) * 10 ** draw.uniform(-12, 0) for _ in range(100)]
write("exp.txt", exp, exponents)

arguments = [1.0, 2.0, 0.5, 1 + 2**-52, 1 - 2**-53, 5e-324, 2.2250738585072014e-308, 1.7976931348623157e308]
arguments += [draw.uniform(0.5, 2) for _ in range(200)]
arguments += [2.0 ** draw.uniform(-1000, 1000) for _ in range(200)]
arguments += [1 + draw.choice((-1, 1)) * 10 ** draw.uniform(-14, -1) for _ in range(100)]
write("log.txt", log, arguments)
