// Holds what is typed on a lesson's page against the model's numbers, which stand in the page; a
// formula is reckoned first. What comes after a question opens once it is answered or looked up.
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

  // A formula, reckoned as the lab does: numbers, units, names that stand above, + − × ÷ ^ and brackets.
  // A value is a number in base units and the powers of its dimensions.
  const dimensions = new Map(Object.entries({
    tao: ["tao", 1], "τ": ["tao", 1], rao: ["tao", 1e-9], "%": ["", 0.01], pp: ["pp", 1],
    block: ["time", 12], second: ["time", 1], sec: ["time", 1], s: ["time", 1],
    minute: ["time", 60], min: ["time", 60], hour: ["time", 3600], h: ["time", 3600],
    day: ["time", 86400], week: ["time", 604800], month: ["time", 2628000],
    year: ["time", 31536000], yr: ["time", 31536000],
    usd: ["usd", 1], $: ["usd", 1], eur: ["eur", 1], "€": ["eur", 1], gbp: ["gbp", 1],
    "£": ["gbp", 1], chf: ["chf", 1],
  }));

  const dimension = (name) => {
    const small = name.toLowerCase();
    const alpha = /^(?:α|alpha)(\d*)$/.exec(small);
    if (alpha) return ["α" + alpha[1], 1];
    return dimensions.get(small) ?? dimensions.get(small.replace(/s$/, ""));
  };

  const unitValue = (name) => {
    const found = dimension(name);
    if (!found) return undefined;
    const [kind, size] = found;
    return { value: size, of: kind ? { [kind]: 1 } : {}, isShare: name === "%" };
  };

  const merged = (left, right, sign) => {
    const of = { ...left };
    for (const [kind, power] of Object.entries(right)) {
      of[kind] = (of[kind] ?? 0) + sign * power;
      if (of[kind] === 0) delete of[kind];
    }
    return of;
  };
  const isSame = (left, right) => Object.keys(merged(left, right, -1)).length === 0;
  const isPlain = (given) => Object.keys(given.of).length === 0;

  const tokens = (text) => {
    const found = [];
    const pattern = /\s*(?:(\d[\d.,_]*(?:e[-+]?\d+)?|\.\d+)|([\p{L}_$€£][\p{L}\p{N}_]*)|(->|\*\*|[-+*\/^()%]))/uy;
    let end = 0;
    while (text.slice(end).trim()) {
      pattern.lastIndex = end;
      const match = pattern.exec(text);
      if (!match) return null;
      end = pattern.lastIndex;
      if (match[1]) found.push({ number: amount(match[1]) });
      else found.push(match[2] ? { word: match[2] } : { sign: match[3] });
    }
    return found;
  };

  // An exponent is no part of what separators are looked for in.
  const amount = (text) => {
    const [digits, power] = text.replace(/_/g, "").split("e");
    return number(digits) * 10 ** Number(power ?? 0);
  };

  // What functions of the model come to with the arguments the lesson gives them.
  const calls = new Map((say.calls ?? "").split("|").filter(Boolean).map((pair) => {
    const end = pair.lastIndexOf("=");
    return [pair.slice(0, end), pair.slice(end + 1)];
  }));

  // The text with a name in the place of each call, the outermost first; a call that is not known is
  // given back by its function's name.
  const withoutCalls = (text, named) => {
    const found = [...text.matchAll(/([\p{L}_][\p{L}\p{N}_]*)\s*\(/gu)].find(([, word]) =>
      !named.has(word) && (word === "min" || !dimension(word)) && word !== "of" && word !== "per");
    if (!found) return { text };
    let depth = 0;
    let end = found.index + found[0].length - 1;
    for (; end < text.length; end += 1) {
      if (text[end] === "(") depth += 1;
      if (text[end] === ")" && --depth === 0) break;
    }
    const value = calls.get(text.slice(found.index, end + 1).replace(/\s/g, ""));
    if (value === undefined) return { call: found[1] };
    const name = `call_${named.size}`;
    named.set(name, exactly(value));
    return withoutCalls(text.slice(0, found.index) + name + text.slice(end + 1), named);
  };

  // A value as the page has it, which is not written as anybody types.
  const exactly = (text) => {
    const [digits, ...unit] = text.split(" ");
    const one = reckon(["1", ...unit].join(" "), new Map());
    return { ...one, value: Number(digits) * one.value };
  };

  const reckon = (written, given) => {
    const named = new Map(given);
    const { text, call } = withoutCalls(written, named);
    if (call) return { fault: "call", call };
    const list = tokens(text.replace(/[−–]/g, "-").replace(/[×·]/g, "*").replace(/÷/g, "/")
      .replace(/(\d)[\s'’](?=\d{3}(?!\d))/g, "$1"));
    if (!list) return null;
    let at = 0;
    const sign = (...signs) => {
      const next = list[at]?.sign;
      return next && signs.includes(next) ? list[at++].sign : undefined;
    };
    const times = (left, right) => ({
      value: left.value * right.value, of: merged(left.of, right.of, 1),
      isShare: left.isShare && isPlain(right) || right.isShare && isPlain(left),
    });
    const over = (left, right) => ({
      value: left.value / right.value, of: merged(left.of, right.of, -1),
      isShare: left.isShare && isPlain(right) && !right.isShare,
    });
    const power = (left, right) => {
      if (!isPlain(right)) throw "unit";
      const of = {};
      for (const [kind, old] of Object.entries(left.of)) of[kind] = old * right.value;
      return { value: left.value ** right.value, of, isShare: false };
    };
    const add = (left, right, way) => {
      // Shares and plain numbers add where the plain one is a share too: 1 - 18%.
      const plain = left.isShare ? right : left;
      if (!isSame(left.of, right.of) || left.isShare !== right.isShare && plain.value > 1) throw "unit";
      return {
        value: left.value + way * right.value, of: left.of, isShare: left.isShare && right.isShare,
      };
    };
    const unit = () => {
      const next = list[at];
      const one = next?.sign === "%" ? unitValue("%") : next?.word && unitValue(next.word);
      if (!one || next.word && named.has(next.word)) return undefined;
      at += 1;
      return sign("^", "**") ? power(one, signed()) : one;
    };
    const atom = () => {
      const next = list[at++];
      if (next?.number !== undefined) {
        const plain = { value: next.number, of: {}, isShare: false };
        const size = unit();
        return size ? { ...times(plain, size), isShare: size.isShare && isPlain(size) } : plain;
      }
      if (next?.sign === "(") {
        const inside = sum();
        if (!sign(")")) throw "end";
        return inside;
      }
      if (next?.word) {
        const known = named.get(next.word) ?? unitValue(next.word);
        if (known) return known;
        throw "name";
      }
      throw "end";
    };
    const raised = () => {
      const left = atom();
      return sign("^", "**") ? power(left, signed()) : left;
    };
    const signed = () => {
      if (sign("-")) {
        const inside = signed();
        return { ...inside, value: -inside.value };
      }
      return sign("+") ? signed() : raised();
    };
    const product = () => {
      let left = signed();
      for (;;) {
        if (sign("*")) left = times(left, signed());
        else if (sign("/")) left = over(left, signed());
        else if (["of", "per"].includes(list[at]?.word)) {
          left = list[at++].word === "of" ? times(left, signed()) : over(left, signed());
        } else return left;
      }
    };
    const sum = () => {
      let left = product();
      for (;;) {
        const way = sign("+", "-");
        if (!way) return left;
        left = add(left, product(), way === "+" ? 1 : -1);
      }
    };
    try {
      const result = sum();
      if (sign("->") && !isSame(product().of, result.of)) throw "unit";
      if (at < list.length) throw "end";
      if (!Number.isFinite(result.value)) throw "end";
      const bare = list[0].sign === "-" ? list.slice(1) : list;
      const isAmount = bare.length <= 2 && bare[0].number !== undefined;
      return { ...result, isAmount, isNumber: isAmount && bare.length === 1 };
    } catch (fault) {
      if (typeof fault !== "string") throw fault;
      return { fault };
    }
  };

  // The names that can be read above a question, with what they come to.
  const namesAbove = (ask) => {
    const named = new Map();
    for (const row of document.querySelectorAll("dl.calc [data-exact]")) {
      const isAbove = row.compareDocumentPosition(ask) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (!isAbove || row.closest("[hidden]")) continue;
      const value = exactly(row.dataset.exact);
      if (value && !value.fault) named.set(row.dataset.name, value);
    }
    return named;
  };

  // What is typed, in the asked unit: each way it can be meant, the likelier first.
  const readings = (ask, typed) => {
    const data = ask.dataset;
    const asked = data.unit ? reckon("1 " + data.unit, new Map()) : { value: 1, of: {} };
    const given = reckon(typed.trim(), namesAbove(ask));
    if (!given || given.fault) return { fault: given?.fault ?? "end", call: given?.call };
    const own = Object.keys(asked.of).find((kind) => kind.startsWith("α"));
    // In a lesson on one subnet, α without a number is the alpha of that subnet.
    if (own && own !== "α" && given.of["α"]) {
      given.of = merged(merged(given.of, { "α": given.of["α"] }, -1), { [own]: given.of["α"] }, 1);
    }
    const converted = isSame(given.of, asked.of) ? [given.value / asked.value] : [];
    const mayBeBare = data.kind !== "expr" && data.unit && isPlain(given)
      && (!given.isShare || !given.isAmount && !isPlain(asked));
    const all = !mayBeBare ? converted
      : given.isNumber ? [given.value] : [...converted, given.value];
    return all.length ? { values: all, isFormula: !given.isAmount } : { fault: "unit" };
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

  // With commas between thousands, as the page writes its numbers.
  const shown = (value) => {
    const text = String(Number(value.toPrecision(9)));
    if (text.includes("e")) return text;
    const [whole, part] = text.split(".");
    return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? "." + part : "");
  };

  // What comes after a question; the innermost is open only inside open ones.
  const after = (ask) => [...document.querySelectorAll("details.later")]
    .find((later) => later.dataset.after === ask.id.slice(2));
  const goOn = (ask) => {
    const later = after(ask);
    if (later) later.open = true;
  };

  const open = (ask) => {
    const answer = ask.querySelector("details.answer");
    if (answer) answer.open = true;
    goOn(ask);
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
    const read = readings(ask, typed);
    if (read.fault === "unit") return tell(said, "wrong", fill(say.unit, { unit: data.unit }));
    if (read.fault === "call") {
      return tell(said, "wrong", fill(say.call, { call: read.call, place: data.place }));
    }
    if (read.fault) return tell(said, "wrong", /[-*\/^()+×÷]/.test(typed) ? say.formula : say.noNumber);
    const model = Number(data.number);
    const allowed = Number(data.allowed) + Math.abs(model) * 1e-12;
    const value = read.values.find((one) => Math.abs(one - model) <= allowed) ?? read.values[0];
    // What a formula came to, so that nobody has to guess what was understood.
    const came = read.isFormula ? `= ${shown(value)} ${data.unit}`.trim() + ". " : "";
    const near = [...ask.querySelectorAll("[data-trap]")]
      .map((one) => ({ one, apart: Math.abs(value - Number(one.dataset.trap)) }))
      .sort((left, right) => left.apart - right.apart)[0];
    const trap = near && near.apart <= allowed ? near.one : undefined;
    if (data.kind === "predict") {
      const reason = Math.abs(value - model) <= allowed ? undefined : trap;
      tell(said, "guess", came + fill(say.you, { you: typed.trim(), model: data.shown }) + " "
        + gap(value, model), reason);
      return open(ask);
    }
    if (Math.abs(value - model) <= allowed) {
      tell(said, "right", came + say.right + " " + data.shown);
      return open(ask);
    }
    tell(said, "wrong", came
      + (trap ? say.notYet : say.notYet + " " + (value > model ? say.high : say.low)), trap);
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

  // Looking an answer up is an answer too; of options all right ones are to be seen.
  for (const ask of document.querySelectorAll(".ask")) {
    const right = [...ask.querySelectorAll("details.option")]
      .filter((option) => option.querySelector("p > b.right"));
    const shown = [...ask.querySelectorAll("details.answer"), ...right];
    for (const one of shown) {
      one.addEventListener("toggle", () => { if (shown.every((each) => each.open)) goOn(ask); });
    }
  }

  // On paper everything stands there.
  const closed = [];
  window.addEventListener("beforeprint", () => {
    for (const later of document.querySelectorAll("details.later:not([open])")) {
      closed.push(later);
      later.open = true;
    }
  });
  window.addEventListener("afterprint", () => {
    for (const later of closed.splice(0)) later.open = false;
  });
}
