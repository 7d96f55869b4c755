// Makes the report handier; everything it shows is readable without it. Sorts and filters the table of articles, shows
// the marks of one finding alone, copies what is there to be pasted, and opens what is folded before printing. Talks to
// nobody.
"use strict";

(() => {
  const byId = (id) => document.getElementById(id);

  function sortable(table) {
    const body = table.tBodies[0];
    table.classList.add("live");
    const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      const numeric = head.dataset.sort === "number";
      button.addEventListener("click", () => {
        // Text begins at A; of numbers, the first click shows the greatest, but for a column sorted the other way.
        const before = head.getAttribute("aria-sort");
        const ascending = before ? before === "descending" : !numeric;
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", ascending ? "ascending" : "descending");
        const rows = [...body.rows].map((row) => ({ row, value: row.cells[column].dataset.value }));
        rows.sort((a, b) => {
          if (a.value === "" || b.value === "") return (a.value === "") - (b.value === "");
          const order = numeric ? a.value - b.value : collator.compare(a.value, b.value);
          return ascending ? order : -order;
        });
        body.append(...rows.map(({ row }) => row));
      });
    });
  }

  function filterable(form, table) {
    const words = byId("filter-words");
    const check = byId("filter-check");
    const status = byId("filter-status");
    const rows = [...table.tBodies[0].rows].map((row) => ({
      row,
      text: row.cells[0].textContent.toLowerCase() + " " + row.querySelector('[data-label="Keyphrase"]').dataset.value.toLowerCase(),
      checks: new Set(row.dataset.checks.split(" ")),
    }));
    const apply = () => {
      const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const { row, text, checks } of rows) {
        row.hidden = !(wanted.every((word) => text.includes(word)) && (!check.value || checks.has(check.value)));
        shown += !row.hidden;
      }
      status.textContent = `${shown} of ${rows.length} ${rows.length === 1 ? "article" : "articles"}`;
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", apply);
    for (const link of document.querySelectorAll("a[data-check]")) {
      link.hidden = false;
      link.addEventListener("click", () => {
        words.value = "";
        check.value = link.dataset.check;
        apply();
      });
    }
    apply(); // a browser that comes back to the page fills in what was typed before
  }

  function focusable(form) {
    const select = byId("marks-of");
    const marks = [...document.querySelectorAll(".text mark")].map((mark) => ({
      mark,
      look: mark.className,
      numbers: mark.dataset.of.split(" "),
    }));
    const references = [...document.querySelectorAll(".text .ref")];
    const apply = () => {
      const number = select.value;
      const alone = `near ${select.selectedOptions[0].dataset.level}`;
      for (const { mark, look, numbers } of marks) {
        mark.className = !number ? look : numbers.includes(number) ? alone : "off";
      }
      for (const reference of references) {
        reference.classList.toggle("off", number !== "" && reference.textContent !== number);
      }
    };
    form.hidden = false;
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", apply);
    // A link to a place shows its mark, whatever is looked at.
    addEventListener("hashchange", () => {
      if (location.hash.startsWith("#place")) {
        select.value = "";
        apply();
      }
    });
    apply();
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
  if (table) {
    sortable(table);
    filterable(document.querySelector("form.filter"), table);
  }
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
