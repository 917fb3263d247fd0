// The review of a document, and a newer version of one: list and document follow each other, and a keyboard is enough.
// All of it works without.
const review = document.querySelector("[data-review]");

const all = (selector, root = review) => [...root.querySelectorAll(selector)];
const itemOf = (order) => review.querySelector(`li.found[data-order="${CSS.escape(order)}"]`);
const marksOf = (order) => all(`mark[data-items~="${order}"]`);
// Where something new is being pointed at no mark stands yet: then it is all of the passage.
const placesOf = (order) => {
  const marks = marksOf(order);
  const passage = !marks.length && order.startsWith("u") && review.querySelector(`#p${order.slice(1)}`);
  return passage ? [passage] : marks;
};

let last = null;
let lastAt = 0;

function point(order, { scroll = true } = {}) {
  last = order;
  lastAt = all("li.found").findIndex((item) => item.dataset.order === order);
  for (const old of all(".is-current")) old.classList.remove("is-current");
  itemOf(order)?.classList.add("is-current");
  const marks = placesOf(order);
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
  item.scrollIntoView({ block: "nearest", behavior: "instant" });
  point(item.dataset.order);
}

function step(item, by) {
  const items = all("li.found");
  if (!item) return items[0];
  return items[items.indexOf(item) + by];
}

// To the first item under the next heading, or the one before.
function leap(item, by) {
  const groups = all(".found-group").filter((group) => group.querySelector("li.found"));
  const at = groups.indexOf(item?.closest(".found-group"));
  const own = by < 0 && at >= 0 && groups[at].querySelector("li.found") !== item;
  choose(groups[own ? at : at + by]?.querySelector("li.found"));
}

const isOpen = (item) => item.dataset.state === "open";

// The nearest item that will do, on this side of the one that is chosen; past the end it starts again.
function seek(item, by, fits) {
  const items = all("li.found");
  const at = items.indexOf(item);
  const turned = by > 0 ? [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))] : [
    ...items.slice(0, Math.max(at, 0)).reverse(),
    ...items.slice(at + 1).reverse(),
  ];
  return turned.find(fits);
}

function press(item, selector) {
  const button = item?.querySelector(selector);
  button?.click();
  return Boolean(button);
}

// The answer is not waited for: the next item is chosen at once, and the answers come in behind in their order.
// What was judged already stays so: the key goes on to what was not.
function judge(item, selector) {
  if (!item || item.classList.contains("is-editing")) return;
  const next = seek(item, 1, isOpen);
  if (!isOpen(item)) {
    choose(next);
    return;
  }
  if (!press(item, selector)) return;
  item.dataset.state = "asked";
  choose(next ?? item);
}

const doubtful = (item) => isOpen(item) && "doubt" in item.dataset;

// The next doubt, or where there is none any more what is still open.
const toJudge = (item, by) => choose(seek(item, by, doubtful) ?? seek(item, by, isOpen));

// After all under a heading are judged, the next that is still open is chosen.
let onward = false;

function judgeAll(item, all, one) {
  const group = item?.closest(".found-group");
  onward = press(group, all);
  // Where one alone is open there, it has no button for all.
  const only = !onward && group?.querySelector('li.found[data-state="open"]');
  if (only) judge(only, one);
}

// These bring the whole list anew, or need what an answer brings: they wait until all before them is answered.
const WHOLE = {
  A: (item) => judgeAll(item, "[data-group-accept]", '[value="accepted"]'),
  W: (item) => judgeAll(item, "[data-group-reject]", '[value="rejected"]'),
  Z: () => press(review, '[data-bulk] [value="accepted"]'),
  u: () => press(review, "[data-undo] button"),
};

const KEYS = {
  j: (item) => choose(step(item, 1)),
  k: (item) => choose(step(item, -1)),
  ArrowDown: (item) => choose(step(item, 1)),
  ArrowUp: (item) => choose(step(item, -1)),
  n: (item) => toJudge(item, 1),
  p: (item) => toJudge(item, -1),
  a: (item) => judge(item, '[value="accepted"]'),
  w: (item) => judge(item, '[value="rejected"]'),
  h: (item) => press(item, '[data-same]:not([value=""])'),
  z: (item) => press(item, '[value="open"]'),
  v: (item) => press(item, "[data-edit]"),
  s: (item) => press(item, "[data-split]"),
  m: (item) => press(item, "[data-merge]"),
  t: (item) => press(item, "[data-more], [data-edit]"),
  i: () => press(review, "[data-pointing]"),
  J: (item) => leap(item, 1),
  K: (item) => leap(item, -1),
  ...WHOLE,
  "?": () => review.querySelector("[data-keys-dialog]")?.showModal(),
  d: (item) => {
    if (!item) return;
    point(item.dataset.order);
    const mark = marksOf(item.dataset.order)[0]?.querySelector("a");
    if (mark) mark.focus({ preventScroll: true });
    else press(item, "a.found__place");
  },
};

const current = () => review.querySelector("li.found.is-current");

// How many requests are under way, and how many of them bring the whole list anew.
const sent = { all: 0, whole: 0 };
const allAnswered = () => sent.all === 0 && !review.querySelector('li.found[data-state="asked"]');

// What was pressed or clicked and cannot be done yet, in its order: what it does, and whether it waits for all answers.
const held = [];

function goOn() {
  while (held.length && !sent.whole && (!held[0].waits || allAnswered())) held.shift().act();
  review.querySelector("#gevonden").ariaBusy = String(Boolean(sent.whole || held.length));
}

function askedFor(form) {
  const asked = new FormData(form);
  asked.delete("csrfmiddlewaretoken");
  return new URLSearchParams(asked).toString();
}

// A click on what brings the whole list waits as its key does: otherwise the answers overtake each other. An answer may
// put another button in its place by then; one that asks for something else is not pressed.
function onWhole(event) {
  const button = event.target.closest?.('form[hx-target="#gevonden"] button');
  if (!button || allAnswered()) return;
  event.preventDefault();
  event.stopPropagation();
  const address = button.form.getAttribute("hx-post");
  const asked = askedFor(button.form);
  const again = () =>
    all(`form[hx-post="${CSS.escape(address)}"] button`).find(
      (other) => other.value === button.value && askedFor(other.form) === asked,
    );
  held.push({ waits: true, act: () => again()?.click() });
  goOn();
}

// The item whose correction is being kept: the next is chosen once it is.
let corrected = null;

function onSend(event) {
  const { xhr, target, elt, requestConfig } = event.detail;
  const whole = target.id === "gevonden" ? 1 : 0;
  const form = elt.closest("li.found.is-editing");
  const closed = elt.matches("[data-cancel]") && form ? { order: form.dataset.order, by: form.previousElementSibling } : null;
  corrected = form && requestConfig.verb === "post" ? form.dataset.order : null;
  sent.all += 1;
  sent.whole += whole;
  // Told by the request itself: what asked for it may be gone from the page by then.
  xhr.addEventListener("loadend", () => {
    sent.all -= 1;
    sent.whole -= whole;
    // A form that stood beside the card it was opened from leaves that one chosen.
    if (closed) setTimeout(() => itemOf(closed.order) ?? choose(closed.by ?? review.querySelector("li.found")));
    goOn();
  });
}

const OFF = "doelnet-keys-off";
const stored = () => {
  try {
    return localStorage.getItem(OFF) === "1";
  } catch {
    return false;
  }
};
let off = stored();

// A single key does nothing while somebody types, in a dialog, or where it was switched off (WCAG 2.2, 2.1.4).
function onKey(event) {
  const target = event.target instanceof Element ? event.target : document.body;
  if (event.altKey || event.ctrlKey || event.metaKey || target.closest("dialog")) return;
  const editing = target.closest("li.found.is-editing");
  if (event.key === "Escape" && editing) {
    press(editing, "[data-cancel]");
    return;
  }
  const arrow = event.key.startsWith("Arrow");
  if (!(event.key in KEYS) || off || editing || target.closest("input, textarea, select, [contenteditable]")) return;
  if (arrow && !target.closest("li.found")) return;
  event.preventDefault();
  const { key } = event;
  held.push({ waits: key in WHOLE, act: () => KEYS[key](current()) });
  goOn();
}

function onAnswer(event) {
  const form = opening && review.querySelector(`li.is-pointed[data-order="${CSS.escape(opening)}"]`);
  opening = null;
  // What stands beside the card it was asked from is no answer in that card's place.
  const fresh = form || event.target;
  if (fresh.matches?.("li.found")) {
    sync([fresh]);
    const busy = review.querySelector("li.found.is-current");
    const opened = fresh.classList.contains("is-pointed");
    if (busy && busy !== fresh && !opened && busy.contains(document.activeElement)) return;
    const kept = fresh.dataset.order === corrected && !fresh.classList.contains("is-editing");
    choose((kept && seek(fresh, 1, isOpen)) || fresh);
    edit(fresh);
    return;
  }
  if (!fresh.closest?.("#gevonden")) return;
  if (!review.querySelector("li.found.is-current")) {
    // The whole list came anew: the same item is chosen again, or else the first that is still open.
    showKeys();
    sync(all("li.found"));
    const items = all("li.found");
    const here = itemOf(last) ?? (last?.startsWith("u") ? items[Math.min(lastAt, items.length - 1)] : null);
    const item = (onward && seek(here, 1, isOpen)) || here || items.find(isOpen) || items[0];
    onward = false;
    if (item) choose(item);
  }
}

// What could not be sent is open again, and nobody leaves while answers are still under way.
function onFailure(event) {
  held.length = 0;
  const item = event.detail.elt.closest?.("li.found");
  if (item?.dataset.state === "asked") item.dataset.state = "open";
}

function onLeave(event) {
  if (review.querySelector('li.found[data-state="asked"]')) event.preventDefault();
}

function edit(item) {
  if (!item.classList.contains("is-editing")) return;
  const field = item.querySelector("textarea, select, input:not([type=hidden])");
  field?.focus({ preventScroll: item.getBoundingClientRect().height < innerHeight });
  if (field?.matches("[data-split-text]")) {
    // Where a sentence ends, or else halfway: the likeliest places to begin a second one.
    const end = field.value.search(/(?<=[.;:!?])\s|,\s/);
    const at = end > 0 ? end : field.value.indexOf(" ", field.value.length / 2);
    field.setSelectionRange(Math.max(at, 0), Math.max(at, 0));
  }
}

function onChosen(event) {
  const item = itemOf(event.detail.value);
  sync(all("li.found"));
  if (item) choose(item);
}

function sync(items) {
  for (const item of items) {
    for (const mark of marksOf(item.dataset.order)) {
      if (mark.dataset.items.split(" ")[0] === item.dataset.order) mark.dataset.state = item.dataset.state;
    }
  }
}

// A form that is open already is not opened twice.
let opening = null;

function onMore(event) {
  const more = event.target.closest?.("a[data-more]");
  const number = more?.hash.slice(2);
  if (!more) return;
  const open = review.querySelector(`li.is-pointed[data-order="${CSS.escape(number)}"]`);
  opening = number;
  if (!open) return;
  event.preventDefault();
  event.stopPropagation();
  choose(open);
  edit(open);
}

// On a narrow screen the document stands under the list: the way back leads to where one came from.
function onPlace(event) {
  const shown = event.target.closest?.("a.found__place");
  const way = review.querySelector("[data-way-back]");
  if (shown && way) way.hash = `#i${shown.hash.slice(2)}`;
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
    item.scrollIntoView({ block: "center", behavior: "instant" });
    point(item.dataset.order, { scroll: false });
  }
}

function showKeys() {
  for (const help of all("[data-review-keys]")) help.hidden = false;
}

function keysDialog() {
  const dialog = review.querySelector("[data-keys-dialog]");
  const choice = dialog?.querySelector("[data-keys-switch]");
  if (!dialog) return;
  choice.checked = !off;
  choice.addEventListener("change", () => {
    off = !choice.checked;
    try {
      localStorage.setItem(OFF, off ? "1" : "0");
    } catch {
      // The browser keeps nothing: it holds for this page.
    }
  });
  dialog.querySelector("[data-keys-close]").addEventListener("click", () => dialog.close());
  review.querySelector("[data-keys-open]").addEventListener("click", () => dialog.showModal());
}

// Whoever comes back goes on where they were: at what stands open, or else at the first that is still to be judged.
function begin() {
  // Who points at the document chooses there (pointing.js): the list only shows from which item they came.
  const pointing = review.querySelector("a.document__way");
  const asked = location.hash.match(/^#[ic](u?\d+)$/)?.[1] ?? (pointing && new URL(location.href).searchParams.get("item"));
  const first = review.querySelector("li.found");
  const here = asked && itemOf(asked);
  const item =
    here ?? review.querySelector("li.found.is-editing") ?? review.querySelector('li.found[data-state="open"]') ?? first;
  if (!item) return;
  if (here) point(item.dataset.order);
  else if (item === first || pointing) item.classList.add("is-current");
  else choose(item);
  open(item);
  // Once all is there the browser goes to the place that the address names, past the field.
  window.addEventListener("load", () => open(item), { once: true });
}

function open(item) {
  if (!item.classList.contains("is-editing") || item.querySelector(":focus")) return;
  item.scrollIntoView({ block: "start", behavior: "instant" });
  edit(item);
}

if (review) {
  showKeys();
  keysDialog();
  document.addEventListener("keydown", onKey);
  window.addEventListener("click", onPlace, true);
  window.addEventListener("click", onMore, true);
  window.addEventListener("click", onWhole, true);
  review.addEventListener("click", onClick);
  review.addEventListener("focusin", (event) => {
    const item = event.target.closest("li.found");
    if (item && !item.classList.contains("is-current")) point(item.dataset.order);
  });
  document.body.addEventListener("htmx:beforeSend", onSend);
  document.body.addEventListener("htmx:afterSettle", onAnswer);
  document.body.addEventListener("review:choose", onChosen);
  document.body.addEventListener("htmx:sendError", onFailure);
  document.body.addEventListener("htmx:responseError", onFailure);
  window.addEventListener("beforeunload", onLeave);
  begin();
}
