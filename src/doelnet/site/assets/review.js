// The review of a document: list and document follow each other, and a keyboard is enough. All of it works without.
const review = document.querySelector("[data-review]");

const all = (selector, root = review) => [...root.querySelectorAll(selector)];
const itemOf = (order) => document.getElementById(`i${order}`);
const marksOf = (order) => all(`mark[data-items~="${order}"]`);

function point(order, { scroll = true } = {}) {
  for (const old of all(".is-current")) old.classList.remove("is-current");
  itemOf(order)?.classList.add("is-current");
  const marks = marksOf(order);
  for (const mark of marks) mark.classList.add("is-current");
  const pane = review.querySelector("[data-review-document]");
  if (!scroll || !marks.length) return;
  if (pane.scrollHeight > pane.clientHeight + 1) {
    const shift = marks[0].getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTo({ top: pane.scrollTop + shift - pane.clientHeight / 3 });
  }
}

function choose(item) {
  if (!item) return;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: "nearest" });
  point(item.dataset.order);
}

function step(item, by) {
  const items = all("li.found");
  return items[items.indexOf(item) + by];
}

function press(item, selector) {
  const button = item.querySelector(selector);
  button?.click();
  return Boolean(button);
}

const KEYS = {
  j: (item) => choose(step(item, 1)),
  k: (item) => choose(step(item, -1)),
  a: (item) => press(item, '[value="accepted"]'),
  w: (item) => press(item, '[value="rejected"]'),
  u: (item) => press(item, '[value="open"]'),
  v: (item) => press(item, "[data-edit]"),
  d: (item) => {
    point(item.dataset.order);
    const mark = marksOf(item.dataset.order)[0];
    mark?.querySelector("a")?.focus({ preventScroll: true });
  },
};

function onKey(event) {
  const item = event.target.closest("li.found");
  const typing = event.target.closest("input, textarea, select");
  if (!item || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.key === "Escape" && item.classList.contains("is-editing")) {
    press(item, "[data-cancel]");
    return;
  }
  const act = KEYS[event.key];
  if (!act || typing || item.classList.contains("is-editing")) return;
  event.preventDefault();
  moving = event.key === "a" || event.key === "w";
  act(item);
}

// After a judgement by key the next item is chosen; after one by mouse the same stays.
let moving = false;
let asked = null;

function onAsk(event) {
  asked = event.detail.elt.closest?.("li.found")?.dataset.order ?? "list";
}

function onAnswer() {
  if (asked === null) return;
  for (const help of all("[data-review-keys]")) help.hidden = false;
  const item = itemOf(asked);
  asked = null;
  sync(item ? [item] : all("li.found"));
  if (!item) return;
  choose((moving && step(item, 1)) || item);
  moving = false;
  if (item.classList.contains("is-editing")) item.querySelector("textarea, input:not([type=hidden])")?.focus();
}

function sync(items) {
  for (const item of items) {
    for (const mark of marksOf(item.dataset.order)) {
      if (mark.dataset.items.split(" ")[0] === item.dataset.order) mark.dataset.state = item.dataset.state;
    }
  }
}

function onClick(event) {
  const place = event.target.closest('a[href^="#m"]');
  const back = event.target.closest('mark a[href^="#i"]');
  const pane = review.querySelector("[data-review-document]");
  if (place && pane.scrollHeight > pane.clientHeight + 1) {
    event.preventDefault();
    point(place.hash.slice(2));
  } else if (back && itemOf(back.hash.slice(2))) {
    event.preventDefault();
    const item = itemOf(back.hash.slice(2));
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "center" });
    point(item.dataset.order, { scroll: false });
  }
}

if (review) {
  for (const help of all("[data-review-keys]")) help.hidden = false;
  review.addEventListener("keydown", onKey);
  review.addEventListener("click", onClick);
  review.addEventListener("focusin", (event) => {
    const item = event.target.closest("li.found");
    if (item && !item.classList.contains("is-current")) point(item.dataset.order);
  });
  review.addEventListener("htmx:beforeRequest", onAsk);
  document.body.addEventListener("htmx:afterSettle", onAnswer);
  const here = location.hash.match(/^#i(\d+)$/);
  if (here) point(here[1]);
}
