"""The pages of jinja2 for .ci/bench/batch: values that are there already, filled into a page of about six
kilobytes, in memory, one process. Prints pages a second and bytes a page."""
import random
import sys
import time
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

count = int(sys.argv[1])
folder = FileSystemLoader(Path(__file__).parent)
page = Environment(loader=folder, autoescape=True, undefined=StrictUndefined, trim_blocks=True).get_template("page.html.j2")
chance = random.Random(7)


def person(number):
    rows = []
    for place in range(8):
        held, price = chance.uniform(1, 900), chance.uniform(0.01, 0.2)
        rate = chance.uniform(0.04, 0.6)
        rows.append({"where": f"SN{place * 9}", "validator": f"Validator <{number % 64}>", "held": held,
                     "worth": held * price, "left": held * price * 0.98, "rate": rate, "take": 0.18,
                     "month": held * price * rate / 12, "year": held * price * rate})
    worth, year = (sum(row[key] for row in rows) for key in ("worth", "year"))
    return {
        "name": f"Person {number} & Co", "block": 9_240_381, "time": "2026-10-08", "price": 268.0, "positions": rows,
        "worth": worth, "leaving": worth * 0.98, "fan": [(x * 8, 120 - 2 * x) for x in range(40)],
        "ranges": [{"days": days, "low": -worth / 3, "middle": worth / 50, "high": worth / 2} for days in (30, 90, 180, 365)],
        "steps": [("Gross", year * 1.22), ("Take", -year * 0.22), ("Claiming", -0.002), ("Leaving", -worth * 0.02)],
        "risks": ["A price falls faster than rewards come.", "A subnet is removed.", "Leaving a small pool costs more.",
                  "A take changes.", "An exchange pays nothing back."],
        "assumptions": ["Prices stand still.", "Rates follow the rules.", f"The block is {9_240_381 - number % 50}."],
    }


people = [person(number) for number in range(count)]
start = time.perf_counter()
size = sum(len(page.render(values).encode()) for values in people)
print(f"pages_per_s={count / (time.perf_counter() - start):.0f} bytes={size / count:.0f}")
