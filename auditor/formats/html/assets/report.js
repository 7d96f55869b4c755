// Makes the report handier; everything it shows is readable without it. Sorts and filters the table of articles, shows
// the marks of one finding alone, copies what is there to be pasted, and opens what is folded before printing. Talks to
// nobody.
"use strict";

(() => {
  const byId = (id) => document.getElementById(id);

  // The table of articles. Nothing is read before somebody asks for it; what is asked for stands in the address, so that
  // Back undoes it and a link shares it.
  function filterable(form, table) {
    const HUNDRED = 100;
    const bodies = [...table.tBodies];
    const heads = [...table.tHead.rows[0].cells];
    const selects = [...form.querySelectorAll("select")];
    const search = form.elements.namedItem("q");
    const status = form.querySelector("[role=status]");
    const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
    const standard = heads.findIndex((head) => head.dataset.key === "score");
    let sort = "";
    let asked = false;
    let read;
    let shown;

    const rows = () => read ??= bodies.flatMap((body) => [...body.rows].map((row) => ({ row, tokens: ` ${row.dataset.f} ` })));
    const words = (one) => one.words ??= `${one.row.cells[0].textContent} ${one.row.cells[9].textContent}`.toLowerCase();
    const cell = (row, column) => {
      const text = column ? row.cells[column].textContent : row.cells[0].firstElementChild.textContent;
      return text === "–" ? "" : text;
    };

    function sorted(found) {
      const column = heads.findIndex((head) => head.dataset.key === sort.replace("-", ""));
      if (column < 0) return found;
      const down = sort.startsWith("-") ? -1 : 1;
      const number = "number" in heads[column].dataset;
      const valued = found.map((one) => {
        const value = cell(one.row, column);
        return { one, value: number && value !== "" ? Number(value.replaceAll(",", "")) : value };
      });
      valued.sort((a, b) => {
        if (a.value === "" || b.value === "") return (a.value === "") - (b.value === "");
        return down * (number ? a.value - b.value : collator.compare(a.value, b.value));
      });
      return valued.map(({ one }) => one);
    }

    function apply() {
      const wanted = selects.filter((select) => select.value).map((select) => ` ${select.value} `);
      const typed = search.value.toLowerCase().split(/\s+/).filter(Boolean);
      const all = rows();
      shown = sorted(all.filter((one) => wanted.every((token) => one.tokens.includes(token))
        && (!typed.length || typed.every((word) => words(one).includes(word)))));
      bodies.forEach((body, at) => {
        body.replaceChildren(...shown.slice(at * HUNDRED, (at + 1) * HUNDRED).map(({ row }) => row));
        body.hidden = !body.rows.length;
      });
      heads.forEach((head, at) => {
        const here = sort ? head.dataset.key === sort.replace("-", "") : at === standard;
        if (here) head.setAttribute("aria-sort", sort.startsWith("-") ? "descending" : "ascending");
        else head.removeAttribute("aria-sort");
      });
      const count = (number) => number.toLocaleString("en");
      status.textContent = `${count(shown.length)} of ${count(all.length)} ${all.length === 1 ? "article" : "articles"}`;
      asked = true;
    }

    const state = () => {
      const said = new URLSearchParams();
      if (search.value) said.set("q", search.value);
      for (const select of selects) if (select.value) said.set(select.name, select.selectedOptions[0].dataset.name || "-");
      if (sort) said.set("sort", sort);
      return said.toString();
    };

    // What was asked for goes into the address: a step of its own, but for letters that are being typed.
    function noted(step) {
      const hash = `#${state() || "articles"}`;
      if (hash === location.hash) return;
      try {
        if (step) history.pushState(null, "", hash);
        else history.replaceState(null, "", hash);
      } catch {
        // A browser that lets no file do that shows the same, only Back goes further.
      }
    }

    function fromAddress() {
      const hash = location.hash.slice(1);
      const isState = hash.includes("=");
      if (!isState && hash && hash !== "articles") return;
      const said = new URLSearchParams(isState ? hash : "");
      search.value = said.get("q") ?? "";
      for (const select of selects) {
        const name = said.get(select.name);
        const option = name && [...select.options].find(({ dataset, value }) => value && (dataset.name || "-") === name);
        select.value = option ? option.value : "";
      }
      const key = said.get("sort") ?? "";
      sort = heads.some((head) => head.dataset.key === key.replace("-", "")) ? key : "";
      if (isState || asked) apply();
    }

    function saved() {
      const quoted = (text) => `"${(/^\s*[=+\-@\t\r＝＋－＠]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text).replaceAll('"', '""')}"`;
      const names = ["Article", "Address", "Authors", ...heads.slice(1).map((head) => head.textContent)];
      const lines = (shown ?? rows()).map(({ row }) => {
        const part = (name) => row.cells[0].querySelector(name)?.textContent ?? "";
        const rest = [...row.cells].slice(1).map((_, at) => cell(row, at + 1).replaceAll(/(\d),(?=\d{3})/g, "$1"));
        return [part("a"), part(".address"), part(".author"), ...rest];
      });
      const text = `\ufeff${[names, ...lines].map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
      link.download = "articles.csv";
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    }

    for (const head of heads) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
    }
    table.tHead.addEventListener("click", (event) => {
      const head = event.target.closest(".sort")?.parentElement;
      if (!head) return;
      // Text begins at A; of numbers, the first click shows the greatest, but for a column sorted the other way.
      const before = head.getAttribute("aria-sort");
      const ascending = before ? before === "descending" : !("number" in head.dataset);
      sort = (ascending ? "" : "-") + head.dataset.key;
      apply();
      noted(true);
    });
    // Who looked for a check is led straight to what it found.
    for (const click of ["click", "auxclick"]) {
      table.addEventListener(click, (event) => {
        const link = event.target.closest("tbody th a");
        const check = form.elements.namedItem("check")?.selectedOptions[0].dataset.name;
        if (link) link.hash = check ? `check-${check.replaceAll(/[^A-Za-z0-9_-]+/g, "-")}` : "";
      });
    }
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => {
      apply();
      noted(event.target !== search);
    });
    form.addEventListener("click", (event) => {
      if (event.target.matches("[data-csv]")) saved();
    });
    form.addEventListener("reset", (event) => {
      event.preventDefault();
      search.value = "";
      for (const select of selects) select.value = "";
      sort = "";
      apply();
      noted(true);
    });
    document.addEventListener("click", (event) => {
      const link = event.target.closest?.("a[data-filter]");
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      location.hash = link.dataset.filter;
      document.getElementById("articles").scrollIntoView();
      search.focus({ preventScroll: true });
    });
    addEventListener("hashchange", fromAddress);
    addEventListener("popstate", fromAddress);
    document.querySelectorAll("a.show[data-filter]").forEach((link) => { link.hidden = false; });
    form.hidden = false;
    table.classList.add("live");
    if (location.hash.includes("=")) {
      fromAddress();
      document.getElementById("articles").scrollIntoView();
    } else {
      // A browser that comes back to the page fills in what was typed before; the address says what is shown.
      addEventListener("pageshow", fromAddress);
    }
  }

  // At first the marks of the gravest finding alone are shown; a choice shows those of another, and a note in the margin
  // shows its own for as long as it is pointed at or has the focus.
  function focusable(form) {
    const choices = [...form.elements.namedItem("marks")];
    const level = (number) => choices.find((choice) => choice.value === number)?.dataset.level;
    const marks = [...document.querySelectorAll(".text mark")].map((mark) => ({
      mark,
      look: mark.className,
      numbers: mark.dataset.of.split(" "),
    }));
    const references = [...document.querySelectorAll(".text .ref")];
    const notes = [...document.querySelectorAll(".notes a")];
    let chosen = "";
    const show = (number) => {
      const alone = `near ${level(number)}`;
      for (const { mark, look, numbers } of marks) {
        mark.className = !number ? look : numbers.includes(number) ? alone : "off";
      }
      for (const reference of references) {
        reference.classList.toggle("off", number !== "" && reference.textContent !== number);
      }
      for (const note of notes) note.classList.toggle("off", number !== "" && note.dataset.of !== number);
    };
    const choose = (number) => {
      chosen = number;
      for (const choice of choices) choice.checked = choice.value === number;
      show(number);
    };
    // A link to a place shows the marks of its finding, whatever is looked at.
    const fromAddress = () => {
      const number = /^#place-(\d+)-/.exec(location.hash)?.[1];
      if (number && level(number)) choose(number);
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", (event) => choose(event.target.value));
    for (const note of notes) {
      for (const begin of ["pointerenter", "focus"]) note.addEventListener(begin, () => show(note.dataset.of));
      for (const end of ["pointerleave", "blur"]) note.addEventListener(end, () => show(chosen));
    }
    addEventListener("hashchange", fromAddress);
    addEventListener("beforeprint", () => show(""));
    addEventListener("afterprint", () => show(chosen));
    choose(choices.find((choice) => choice.defaultChecked)?.value ?? "");
    fromAddress();
  }

  function copyable(figure) {
    const text = figure.querySelector("pre");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const selection = getSelection();
      selection.removeAllRanges();
      selection.addRange(range);
      let copied = false;
      try {
        await navigator.clipboard.writeText(text.textContent);
        copied = true;
      } catch {
        copied = document.execCommand("copy");
      }
      button.textContent = copied ? "Copied" : "Selected; press Ctrl+C";
      setTimeout(() => { button.textContent = "Copy"; }, 2500);
    });
    figure.querySelector("figcaption").append(button);
  }

  const table = document.querySelector("table.articles");
  if (table) filterable(document.querySelector("form.filter"), table);
  const focus = document.querySelector("form.focus");
  if (focus) focusable(focus);
  document.querySelectorAll(".paste").forEach(copyable);

  let folded = [];
  addEventListener("beforeprint", () => {
    folded = [...document.querySelectorAll("details:not([open], .long)")];
    folded.forEach((details) => { details.open = true; });
  });
  addEventListener("afterprint", () => folded.forEach((details) => { details.open = false; }));
})();
