"""The work of projection-bench in numpy, one thread: 10,000 paths of 365 days, a lognormal price and a
reward with lognormal noise every day, five quantiles every seventh day."""
import os
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"
import numpy

paths, days, volatility, rate, noise, year = 10_000, 365, 0.9, 0.12 / 365, 0.25, 365
random = numpy.random.Generator(numpy.random.SFC64(42))
recorded = list(range(0, days, 7)) + [days]

start = time.perf_counter()
moves = random.standard_normal((days, paths))
moves *= volatility / year**0.5
moves -= volatility**2 / 2 / year
rewards = random.standard_normal((days, paths))
rewards *= noise
rewards -= noise**2 / 2
numpy.exp(rewards, out=rewards)
rewards *= rate
numpy.log1p(rewards, out=rewards)
rewards += moves
logs = numpy.vstack([numpy.zeros(paths), numpy.cumsum(rewards, axis=0)])[recorded]
values = 30_000 * numpy.exp(logs)
simulated = time.perf_counter()
fan = numpy.quantile(values, [0.05, 0.25, 0.5, 0.75, 0.95], axis=1)
end = time.perf_counter()
print(
    f"simulate_s={simulated - start:.6f} quantiles_s={end - simulated:.6f} total_s={end - start:.6f}",
    f"p5={fan[0, -1]:.0f} p50={fan[2, -1]:.0f} p95={fan[4, -1]:.0f} mean={values[-1].mean():.0f}",
)
