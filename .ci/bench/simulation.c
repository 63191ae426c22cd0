/* The work of projection-bench in plain C: PATHS paths of 365 days, a lognormal price and a reward with
   lognormal noise every day, five quantiles every seventh day. xoshiro256++ and a 256-layer ziggurat. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static uint64_t state[4];

static inline uint64_t rotate(uint64_t word, int count) { return word << count | word >> (64 - count); }

static inline uint64_t next(void) {
  const uint64_t result = rotate(state[0] + state[3], 23) + state[0], shifted = state[1] << 17;
  state[2] ^= state[0];
  state[3] ^= state[1];
  state[1] ^= state[2];
  state[0] ^= state[3];
  state[2] ^= shifted;
  state[3] = rotate(state[3], 45);
  return result;
}

static inline double uniform(void) { return ((double)(next() >> 11) + 0.5) * 0x1p-53; }

static const double tail_start = 0x1.d3bb48209ad33p+1, layer_area = 0x1.43016a5a43732p-8;
static double edges[257], scales[257], heights[257];

static void make_layers(void) {
  edges[0] = layer_area / exp(-0.5 * tail_start * tail_start);
  edges[1] = tail_start;
  for (int i = 2; i < 256; i++)
    edges[i] = sqrt(-2 * log(layer_area / edges[i - 1] + exp(-0.5 * edges[i - 1] * edges[i - 1])));
  edges[256] = 0;
  for (int i = 0; i < 257; i++) {
    scales[i] = edges[i] * 0x1p-52;
    heights[i] = exp(-0.5 * edges[i] * edges[i]);
  }
}

static inline double normal(void) {
  for (;;) {
    const uint64_t bits = next();
    const int layer = (int)(bits & 255);
    const double x = (double)((int64_t)bits >> 11) * scales[layer];
    if (fabs(x) < edges[layer + 1]) return x;
    if (layer == 0) {
      for (;;) {
        const double beyond = -log(uniform()) / tail_start;
        if (-2 * log(uniform()) > beyond * beyond) return x < 0 ? -tail_start - beyond : tail_start + beyond;
      }
    }
    if (heights[layer + 1] + (heights[layer] - heights[layer + 1]) * uniform() < exp(-0.5 * x * x)) return x;
  }
}

/* Moves the value of that rank to its place, smaller ones before it. */
static void select_rank(double *values, int low, int high, int rank) {
  while (low < high) {
    const double pivot = values[low + (high - low) / 2];
    int left = low, right = high;
    while (left <= right) {
      while (values[left] < pivot) left++;
      while (values[right] > pivot) right--;
      if (left <= right) {
        const double value = values[left];
        values[left++] = values[right];
        values[right--] = value;
      }
    }
    if (rank <= right) high = right;
    else if (rank >= left) low = left;
    else return;
  }
}

static double quantile(double *values, int count, double level, int low) {
  const double position = level * (count - 1);
  const int rank = (int)position;
  select_rank(values, low, count - 1, rank);
  if (rank + 1 == count) return values[rank];
  double above = values[rank + 1];
  for (int i = rank + 2; i < count; i++)
    if (values[i] < above) above = values[i];
  return values[rank] + (position - rank) * (above - values[rank]);
}

static double seconds(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

int main(int count, char **arguments) {
  const int paths = count > 1 ? atoi(arguments[1]) : 10000, days = 365;
  const double volatility = 0.9, rate = 0.12 / 365, noise = 0.25, year = 365;
  const double levels[5] = {0.05, 0.25, 0.5, 0.75, 0.95};
  const double drift = -volatility * volatility / 2 / year, step = volatility * sqrt(1 / year);
  double *value = malloc(sizeof(double) * paths), *sorted = malloc(sizeof(double) * paths);
  double *price = malloc(sizeof(double) * paths), *reward = malloc(sizeof(double) * paths);
  double result[5] = {0}, mean = 0, in_quantiles = 0;
  for (int i = 0; i < 4; i++) state[i] = 0x9e3779b97f4a7c15u * (uint64_t)(i + 43) ^ (uint64_t)(i + 1) << 40;
  make_layers();
  for (int i = 0; i < paths; i++) value[i] = 30000;
  const double start = seconds();
  for (int day = 0; day <= days; day++) {
    if (day > 0) {
      for (int i = 0; i < paths; i++) price[i] = normal();
      for (int i = 0; i < paths; i++) reward[i] = normal();
      for (int i = 0; i < paths; i++)
        value[i] *= exp(drift + step * price[i]) * (1 + rate * exp(noise * reward[i] - noise * noise / 2));
    }
    if (day % 7 && day != days) continue;
    const double begin = seconds();
    memcpy(sorted, value, sizeof(double) * paths);
    for (int k = 0, low = 0; k < 5; k++) {
      result[k] = quantile(sorted, paths, levels[k], low);
      low = (int)(levels[k] * (paths - 1));
    }
    in_quantiles += seconds() - begin;
  }
  for (int i = 0; i < paths; i++) mean += value[i] / paths;
  const double total = seconds() - start;
  printf("simulate_s=%.6f quantiles_s=%.6f total_s=%.6f p5=%.0f p50=%.0f p95=%.0f mean=%.0f\n",
         total - in_quantiles, in_quantiles, total, result[0], result[2], result[4], mean);
}
