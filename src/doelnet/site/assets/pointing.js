// Pointing at the document beside a review: with the mouse at words, by keys at passages. All of it works without.
const pane = document.querySelector("[data-point-at]");

const passages = () => [...pane.querySelectorAll('[id^="p"]')].filter((one) => /^p\d+$/.test(one.id));
const numberOf = (passage) => Number(passage.id.slice(1));

// How many characters of a passage stand before a place in it, as the server counts them.
function before(passage, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(passage);
  range.setEnd(node, offset);
  return [...range.toString()].length;
}

// The address at which one says what the chosen words are, or nothing where none of the document are chosen.
function chosenAddress() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return "";
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer) || !range.toString().trim()) return "";
  const touched = passages().filter((one) => range.intersectsNode(one));
  const atEnd = (one) => (one.contains(range.endContainer) ? before(one, range.endContainer, range.endOffset) : null);
  while (touched.length > 1 && atEnd(touched.at(-1)) === 0) touched.pop();
  if (!touched.length) return "";
  const [first, last] = [touched[0], touched.at(-1)];
  const start = first.contains(range.startContainer) ? before(first, range.startContainer, range.startOffset) : 0;
  const end = atEnd(last);
  return addressOf(first, last, start, end);
}

function addressOf(first, last, start = 0, end = null) {
  const asked = new URLSearchParams(pane.dataset.pointQuery);
  if (start) asked.set("van", start);
  if (first !== last || end !== null) asked.set("tot", end === null ? numberOf(last) : `${numberOf(last)}.${end}`);
  const query = asked.toString();
  return `${pane.dataset.pointAt}${numberOf(first)}/${query ? `?${query}` : ""}#iu${numberOf(first)}`;
}

// Words that are chosen bring a button beside them.
const button = document.createElement("a");

function offer() {
  const address = chosenAddress();
  button.hidden = !address;
  if (!address) return;
  button.href = address;
  const ends = getSelection().getRangeAt(0).getBoundingClientRect();
  const side = pane.getBoundingClientRect();
  const low = Math.min(Math.max(ends.bottom, side.top), side.bottom - 48);
  button.style.insetBlockStart = `${low + 6}px`;
  button.style.insetInlineStart = `${Math.min(Math.max(ends.left, 8), innerWidth - 180)}px`;
}

// Words in a place that leads elsewhere can be chosen too: while the mouse is down it leads nowhere.
let held = null;

function onPress(event) {
  const link = event.button === 0 && event.target.closest?.("mark a[href]");
  if (!link || !pane.contains(link)) return;
  held = { link, href: link.getAttribute("href") };
  link.removeAttribute("href");
}

function onRelease() {
  held?.link.setAttribute("href", held.href);
  held = null;
}

// Who chose words did not ask to go anywhere.
function onClick(event) {
  if (event.detail === 0 || !chosenAddress() || !event.target.closest?.("mark a")) return;
  event.preventDefault();
  event.stopPropagation();
}

// By keys from passage to passage, while somebody points: with Shift several together.
const ways = () => [...pane.querySelectorAll("a.document__way")];
let anchor = null;

const together = (from, to) => {
  const all = ways();
  const [a, b] = [all.indexOf(from), all.indexOf(to)].sort((x, y) => x - y);
  return all.slice(a, b + 1);
};

function show(way) {
  const chosen = anchor ? together(anchor, way) : [];
  for (const one of ways()) one.classList.toggle("is-chosen", chosen.includes(one));
}

function onKey(event) {
  const way = event.target.closest?.("a.document__way");
  if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
  const by = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 }[event.key];
  if (by) {
    const next = ways()[ways().indexOf(way) + by];
    anchor = event.shiftKey ? (anchor ?? way) : null;
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
    show(next ?? way);
  } else if (event.key === "Enter" && anchor && anchor !== way) {
    const chosen = together(anchor, way).map((one) => one.closest('[id^="p"]'));
    location.assign(addressOf(chosen[0], chosen.at(-1)));
  } else if (event.key === "Escape") {
    document.querySelector("[data-pointing]").click();
  } else {
    return;
  }
  event.preventDefault();
  event.stopPropagation();
}

// Where somebody was in the list, pointing begins; by key always at the text, for no key reaches into an image.
function onPointing(event) {
  const link = event.target.closest?.("[data-pointing]");
  if (!link || "on" in link.dataset) return;
  const to = new URL(link.href);
  const order = document.querySelector("li.found.is-current")?.dataset.order;
  if (order) to.searchParams.set("item", order);
  if (event.detail === 0) to.searchParams.set("weergave", "tekst");
  link.href = to.href;
}

function begin() {
  const order = new URL(location.href).searchParams.get("item");
  const mark = order && pane.querySelector(`mark[data-items~="${CSS.escape(order)}"]`);
  const number = order?.match(/^u(\d+)$/)?.[1];
  const way = mark?.closest("a.document__way") ?? pane.querySelector(`#p${number ?? "x"} a.document__way`) ?? ways()[0];
  way?.focus({ preventScroll: true });
  way?.scrollIntoView({ block: "center" });
}

// The form in which one says what it is: how many things it makes follows the lines of its words.
function count(text) {
  const form = text.form;
  const lines = text.value.split("\n").filter((line) => line.trim()).length;
  const several = lines > 1 && !("single" in form.dataset);
  form.toggleAttribute("data-many", several);
  const go = form.querySelector("[data-point-go]");
  go.textContent = several ? go.dataset.several.replace("{n}", lines) : go.dataset.one;
}

if (pane) {
  button.className = "found__button is-primary point-at";
  button.textContent = pane.dataset.pointWord;
  button.hidden = true;
  pane.after(button);
  pane.addEventListener("mousedown", onPress, { capture: true });
  window.addEventListener("mouseup", onRelease, { capture: true });
  window.addEventListener("blur", onRelease);
  pane.addEventListener("click", onClick, { capture: true });
  document.addEventListener("selectionchange", offer);
  pane.addEventListener("scroll", offer, { passive: true });
  pane.addEventListener("keydown", onKey);
  document.addEventListener("click", onPointing, { capture: true });
  document.addEventListener("input", (event) => {
    if (event.target.matches?.("[data-point-text]")) count(event.target);
  });
  if (ways().length && !document.querySelector("li.is-editing")) begin();
}
