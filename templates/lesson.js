// Holds what is typed on a lesson's page against the model's numbers, which stand in the page.
// Nothing is loaded, sent or kept.
"use strict";
{
  const say = document.getElementById("lesson-words").dataset;
  const fill = (text, values) => text.replace(/\{(\w+)\}/g, (all, name) => values[name] ?? all);

  // 1,234.5 and 1.234,5 and 1 234.5; a lone mark before three digits groups, unless the page's
  // language writes decimals with it.
  const number = (text) => {
    const marks = text.replace(/[^.,]/g, "");
    let decimal = "";
    if (marks.includes(".") && marks.includes(",")) decimal = marks[marks.length - 1];
    else if (marks.length === 1) {
      const [before, after] = text.split(marks);
      const groups = after.length === 3 && /^[-+]?[1-9]\d{0,2}$/.test(before);
      decimal = groups && marks !== say.decimal ? "" : marks;
    }
    const plain = [...text].filter((sign) => !".,".includes(sign) || sign === decimal).join("");
    return Number(plain.replace(",", "."));
  };

  const read = (typed) => {
    const text = typed.trim().replace(/[−–]/g, "-").replace(/(\d)[\s_'’](?=\d)/g, "$1");
    const match = /^([-+]?[\d.,]*\d)\s*(.*)$/.exec(text);
    if (!match) return null;
    const value = number(match[1]);
    return Number.isFinite(value) ? { value, unit: match[2].trim().toLowerCase() } : null;
  };

  const tell = (place, kind, text, reason) => {
    place.replaceChildren();
    const line = document.createElement("p");
    line.className = kind;
    line.textContent = text;
    place.append(line);
    if (reason) {
      const more = document.createElement("p");
      more.append(...[...reason.childNodes].map((node) => node.cloneNode(true)));
      place.append(more);
    }
  };

  const gap = (given, model) => {
    if (model === 0 || given === model) return given === model ? say.same : "";
    const part = (given - model) / Math.abs(model);
    const times = 1 + part;
    const round = (value) => String(Number(value.toPrecision(3)));
    if (times >= 10) return fill(say.timesHigh, { times: round(times) });
    if (times > 0 && times <= 0.1) return fill(say.timesLow, { times: round(1 / times) });
    return fill(part > 0 ? say.apartHigh : say.apartLow, { part: round(Math.abs(part) * 100) });
  };

  const open = (ask) => {
    const answer = ask.querySelector("details.answer");
    if (answer) answer.open = true;
    for (const later of document.querySelectorAll(".later")) {
      if (later.dataset.after === ask.id.slice(2)) later.removeAttribute("hidden");
    }
  };

  const judgeWords = (ask, typed, said) => {
    const folded = typed.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, " ").trim();
    if (ask.dataset.accepted.split("|").includes(folded)) {
      tell(said, "right", say.right);
      return open(ask);
    }
    const trap = [...ask.querySelectorAll("[data-word]")].find((one) => one.dataset.word === folded);
    tell(said, "wrong", say.notYet, trap);
  };

  const judgeNumber = (ask, typed, said) => {
    const data = ask.dataset;
    const given = read(typed);
    if (!given) return tell(said, "wrong", say.noNumber);
    const units = new Map(data.units.split("|").map((pair) => pair.split("=")));
    units.set("", "1");
    const factor = units.get(given.unit);
    if (factor === undefined) return tell(said, "wrong", fill(say.unit, { unit: data.unit }));
    const value = given.value * Number(factor);
    const model = Number(data.number);
    const allowed = Number(data.allowed) + Math.abs(model) * 1e-12;
    const near = [...ask.querySelectorAll("[data-trap]")]
      .map((one) => ({ one, apart: Math.abs(value - Number(one.dataset.trap)) }))
      .sort((left, right) => left.apart - right.apart)[0];
    const trap = near && near.apart <= allowed ? near.one : undefined;
    if (data.kind === "predict") {
      const reason = Math.abs(value - model) <= allowed ? undefined : trap;
      tell(said, "guess", fill(say.you, { you: typed.trim(), model: data.shown }) + " "
        + gap(value, model), reason);
      return open(ask);
    }
    if (Math.abs(value - model) <= allowed) {
      tell(said, "right", say.right + " " + data.shown);
      return open(ask);
    }
    tell(said, "wrong", trap ? say.notYet : say.notYet + " " + (value > model ? say.high : say.low),
      trap);
  };

  for (const ask of document.querySelectorAll(".ask")) {
    const typed = ask.querySelector(".typed");
    if (!typed) continue;
    typed.hidden = false;
    const input = typed.querySelector("input");
    const said = typed.querySelector(".said");
    const check = () => {
      if (!input.value.trim()) return input.focus();
      (ask.dataset.kind === "text" ? judgeWords : judgeNumber)(ask, input.value, said);
    };
    typed.querySelector(".check").addEventListener("click", check);
    input.addEventListener("keydown", (event) => { if (event.key === "Enter") check(); });
    const skip = typed.querySelector(".open");
    if (skip) skip.addEventListener("click", () => open(ask));
  }

  // What gives an answer away waits for a guess; a search or a link into it opens it.
  for (const later of document.querySelectorAll(".later")) later.hidden = "until-found";

  for (const slider of document.querySelectorAll(".slider")) {
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
}
