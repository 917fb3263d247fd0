// The DIN diagram: pointing at a card, or reaching it with the keyboard, dims what does not belong with it.
// The drawing is complete without this script; it only sets classes (no styles, so a strict CSP holds).

const CARD = ".din-card";

/** Return the cards that can be reached from `start` by the numbers in `end` ("up" or "down"), itself included. */
function reach(cards, start, end) {
  const found = new Set([start]);
  for (const number of found) {
    const next = cards.get(number)?.dataset[end];
    for (const other of next ? next.split(" ") : []) found.add(other);
  }
  return found;
}

/** Make the drawing `picture` light paths. */
function enliven(picture) {
  const svg = picture.querySelector(".din-svg");
  if (!svg || svg.dataset.live) return;
  svg.dataset.live = "yes";
  const cards = new Map([...svg.querySelectorAll(CARD)].map((card) => [card.dataset.n, card]));
  const lines = [...svg.querySelectorAll(".din-line")];
  const heads = [...svg.querySelectorAll(".din-head")];
  let shown = null;
  let waiting = 0;

  function light(card) {
    clearTimeout(waiting);
    if (card === shown) return;
    shown = card;
    svg.classList.toggle("din-tracing", Boolean(card));
    for (const lit of svg.querySelectorAll(".din-lit")) lit.classList.remove("din-lit");
    if (!card) return;
    const up = reach(cards, card.dataset.n, "up");
    const down = reach(cards, card.dataset.n, "down");
    for (const number of [...up, ...down]) cards.get(number)?.classList.add("din-lit");
    const arrived = new Set();
    for (const line of lines) {
      const { from, to } = line.dataset;
      if ((up.has(from) && up.has(to)) || (down.has(from) && down.has(to))) {
        line.classList.add("din-lit");
        arrived.add(to);
      }
    }
    for (const head of heads) head.classList.toggle("din-lit", arrived.has(head.dataset.to));
  }

  function later(card) {
    clearTimeout(waiting);
    waiting = setTimeout(() => light(card), shown ? 60 : 140);
  }

  const focused = () => svg.querySelector(`${CARD}:focus-visible`);
  svg.addEventListener("pointerover", (event) => later(event.target.closest(CARD) ?? focused()));
  svg.addEventListener("pointerleave", () => later(focused()));
  svg.addEventListener("focusin", (event) => event.target.matches(":focus-visible") && light(event.target.closest(CARD)));
  svg.addEventListener("focusout", () => later(null));
  document.addEventListener("keydown", (event) => event.key === "Escape" && light(null));
  svg.addEventListener("keydown", (event) => step(event, svg, cards));
  picture.closest(".din")?.classList.add("din-is-live");
}

const WAYS = { ArrowLeft: "up", ArrowRight: "down" };

/** Go with the arrow keys from a card to what it contributes to (left) or what contributes to it (right). */
function step(event, svg, cards) {
  const card = event.target.closest(CARD);
  const end = WAYS[event.key];
  if (!card || !end || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const next = cards.get(card.dataset[end].split(" ")[0]);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Close the list of choices that is open when the reader presses Esc, and give its button the focus. */
function closePick(event) {
  if (event.key !== "Escape") return;
  for (const pick of document.querySelectorAll(".din-pick[open]")) {
    const inside = pick.contains(document.activeElement);
    pick.open = false;
    if (inside) pick.querySelector("summary").focus();
  }
}

/** Enliven every drawing under `root`. */
export function start(root = document) {
  for (const picture of root.querySelectorAll(".din-picture")) enliven(picture);
}

document.addEventListener("keydown", closePick);
document.addEventListener("htmx:load", (event) => start(event.target));
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => start());
else start();
