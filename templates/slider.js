// Sliders: what follows from what a reader moves, by rows or by numbers of the model that stand in the
// page. Nothing is loaded, sent or kept; without this script the tables beside say the same once.
"use strict";
{
  // A row of finished cells for each place of one slider.
  for (const slider of document.querySelectorAll(".slider[data-rows]")) {
    const rows = slider.dataset.rows.split("\n").map((row) => row.split("\t"));
    const input = slider.querySelector("input");
    const cells = [...slider.querySelectorAll("dd b")];
    const show = () => {
      const row = rows[Number(input.value)];
      cells.forEach((cell, index) => { cell.textContent = row[index]; });
      input.setAttribute("aria-valuetext", row[0]);
    };
    input.addEventListener("input", show);
    show();
    slider.hidden = false;
  }

  // The pool's own formula, both ways; a part of a reserve that is left is a power.
  const paid = (reserve, against, added, power) =>
    reserve * -Math.expm1(power * Math.log(against / (against + added)));

  // A number of a table between two of the days for which it is told.
  const between = (days, numbers, day) => {
    const next = Math.max(1, days.findIndex((one) => one >= day));
    const [low, high] = [days[next - 1], days[next]];
    return numbers[next - 1] + (numbers[next] - numbers[next - 1]) * (day - low) / (high - low);
  };

  // What one alpha earns, added up over the days of a subnet in which somebody holds so much.
  const walked = (rules, subnet, held, own, days) => {
    let issuance = subnet.issuance;
    let earning = Math.max(0, subnet.earning - own) + held;
    let [sum, before, added] = [0, 0, 0];
    for (let day = 0; day <= days; day += 1) {
      const emission = 0.5 ** Math.floor(-Math.log2(Math.max(1 - issuance / rules.cap, 2 ** -32)));
      const proportion = rules.root / (rules.root + issuance);
      const toRoot = emission * Math.min(subnet.validators, subnet.root * proportion);
      const rate = earning > 0 ? (emission * subnet.validators - toRoot) / earning : 0;
      if (day > 0) sum += (before + rate) / 2 * rules.blocks;
      before = rate;
      const unpaid = rules.turns.filter((one) => one <= day).length % 2 ? toRoot * rules.blocks : 0;
      const minted = emission * rules.blocks;
      const until = between(rules.days, subnet.injected, day + 1);
      earning += minted * (subnet.validators + subnet.others) - unpaid;
      issuance += minted + until - added - unpaid;
      added = until;
    }
    return sum;
  };

  const alphaEnd = (way, amount, keep, { rules, days, factor }) => {
    const net = amount * (1 - way.fee);
    const got = paid(way.alpha, way.tao, net, way.quote / way.base);
    const price = (tao, alpha) => way.base / way.quote * tao / alpha;
    let [tao, alpha] = [way.tao + net, way.alpha - got];
    const given = between(rules.days, way.walk.injected, days) * price(way.tao, way.alpha);
    [tao, alpha] = [tao + given, alpha + given / price(tao, alpha)];
    [tao, alpha] = [tao * factor ** way.base, alpha * factor ** -way.quote];
    const held = got * Math.exp(keep * walked(rules, way.walk, got, way.own, days));
    const sold = held * (1 - way.fee);
    if (net > 1000 * way.tao || sold > 1000 * alpha) return NaN;
    return paid(tao, alpha, sold, way.base / way.quote) - way.fees;
  };

  // Through three takes a parabola; between amounts a line of their logarithms.
  const rootEnd = (way, amount, keep, { day }) => {
    const at = (row) => way.keeps.reduce((sum, one, index) => sum + row[index][day]
      * way.keeps.reduce((part, other) => other === one ? part
        : part * (keep - other) / (one - other), 1), 0);
    const place = Math.min(way.gains.length - 2,
      Math.max(0, way.amounts.findLastIndex((one) => one <= amount)));
    const [low, high] = [way.amounts[place], way.amounts[place + 1]];
    const part = Math.log(amount / low) / Math.log(high / low);
    const gain = at(way.gains[place]) * (1 - part) + at(way.gains[place + 1]) * part;
    const joined = way.all / (Math.max(0, way.all - way.own) + amount);
    return amount * (1 + gain * joined) - way.fees;
  };

  const custodianEnd = (way, amount, keep, { day }) =>
    amount > way.fees ? (amount - way.fees) * (1 + way.gains[day]) : NaN;

  const ends = { alpha: alphaEnd, root: rootEnd, custodian: custodianEnd };

  // As the page writes its numbers: six digits that count, at most six after the mark. What is in hand
  // is cut, never rounded up.
  const written = (value, marks, isCut) => {
    if (!Number.isFinite(value)) return marks.none;
    const size = Math.abs(value);
    const digits = size >= 1 ? Math.min(6, Math.max(0, 5 - Math.floor(Math.log10(size)))) : 6;
    const unit = 10 ** digits;
    const shown = isCut && value > 0 ? Math.floor(size * unit) / unit : size;
    const [whole, part] = shown.toFixed(digits).split(".");
    const grouped = whole.replace(marks.lakh ? /\B(?=(\d\d)*\d{3}$)/g : /\B(?=(\d{3})+$)/g, marks.group);
    const end = part?.replace(/0+$/, "");
    return (value < 0 ? "\u2212" : "") + grouped + (end ? marks.decimal + end : "");
  };

  for (const slider of document.querySelectorAll(".slider[data-model]")) {
    const model = JSON.parse(slider.dataset.model);
    const inputs = [...slider.querySelectorAll("input")];
    const cells = [...slider.querySelectorAll("td")];
    const first = cells.map((cell) => cell.textContent);
    const start = inputs.map((input) => input.value);
    const show = () => {
      const at = inputs.map((input) => Number(input.value));
      inputs.forEach((input, index) => {
        const words = model.stops[index][at[index]];
        input.setAttribute("aria-valuetext", words);
        slider.querySelector(`output[for="${input.id}"]`).textContent = words;
      });
      const isStart = inputs.every((input, index) => input.value === start[index]);
      const [amount, keep, factor] = [model.amounts[at[0]], model.keeps[at[1]], model.factors[at[3]]];
      model.ways.forEach((way, index) => {
        const end = ends[way.kind](way, amount, keep ?? way.keep,
          { rules: model.walk, day: at[2], days: model.days[at[2]], factor });
        const gain = end - amount;
        const texts = [written(end, model.marks, true),
          (gain > 0 ? "+" : "") + written(gain, model.marks, true)];
        texts.forEach((text, column) => {
          const place = index * 2 + column;
          cells[place].textContent = isStart ? first[place] : text;
        });
      });
    };
    for (const input of inputs) input.addEventListener("input", show);
    slider.querySelector("button").addEventListener("click", () => {
      inputs.forEach((input, index) => { input.value = start[index]; });
      show();
    });
    show();
    slider.hidden = false;
  }
}
