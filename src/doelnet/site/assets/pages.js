// The page of a document beside what was found in it: turning, enlarging and choosing without loading all of the page
// anew. Every link works without.
const ID = "page-pane";
const pane = () => document.getElementById(ID);

// Brings the chosen place into view within the pane; the page itself moves only when somebody asked to go there.
function show({ go = false } = {}) {
  const chosen = pane()?.querySelector(".is-chosen rect")?.getBoundingClientRect();
  if (!chosen) return;
  const across = pane().querySelector(".sheet__scroll");
  const side = across.getBoundingClientRect();
  if (chosen.left < side.left || chosen.right > side.right) {
    across.scrollLeft += chosen.left - side.left - across.clientWidth / 3;
  }
  const down = pane().closest("[data-review-document]");
  if (down && down.scrollHeight > down.clientHeight + 1) {
    down.scrollTop += chosen.top - down.getBoundingClientRect().top - down.clientHeight / 3;
  } else if (go) {
    pane().querySelector(".is-chosen").scrollIntoView({ block: "center" });
  }
}

let asked = 0;

async function load(address, how) {
  const turn = ++asked;
  const response = await fetch(address, { headers: { "HX-Request": "true", "HX-Target": ID } });
  const html = response.status === 200 ? await response.text() : "";
  if (!html || turn !== asked) return;
  pane().outerHTML = html;
  show(how);
}

function choose(order, how) {
  const here = pane();
  if (!here?.dataset.pagePane) return;
  const marks = [...here.querySelectorAll(".sheet__mark")];
  const known = marks.find((mark) => mark.dataset.item === order);
  if (known?.classList.contains("is-chosen")) {
    show(how);
    return;
  }
  // At once, where it stands on this page; what the page says of it follows.
  for (const mark of marks) mark.classList.toggle("is-chosen", mark === known);
  if (known) show(how);
  const zoom = here.querySelector(".sheet__zoom [aria-current]")?.textContent.replace("%", "") ?? "100";
  clearTimeout(choose.waiting);
  const pointing = here.querySelector(".sheet__ways") ? "&wijs=1" : "";
  choose.waiting = setTimeout(() => load(`${here.dataset.pagePane}?item=${order}&zoom=${zoom}${pointing}`, how), 120);
}

document.addEventListener("click", (event) => {
  const link = event.target.closest(`#${ID} a[data-pane]`);
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
  if (link && plain) {
    event.preventDefault();
    const to = new URL(link.href);
    const part = pane().dataset.pagePane;
    load(`${part || to.pathname}${to.search}`);
    return;
  }
  const order = event.target.closest(`#${ID} [data-item]`)?.dataset.item;
  const item = order && document.getElementById(`i${order}`);
  if (item) {
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: "center" });
  }
});

// Before htmx sees it: the list is boosted, and would take the whole review into the place of the item.
document.addEventListener(
  "click",
  (event) => {
    const place = event.target.closest?.('.found__place[href*="#m"]');
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
    if (!place || !plain || !pane()?.dataset.pagePane) return;
    event.preventDefault();
    event.stopPropagation();
    choose(place.hash.slice(2), { go: true });
  },
  { capture: true },
);

document.addEventListener("focusin", (event) => {
  const item = event.target.closest?.("li.found");
  if (item?.dataset.order) choose(item.dataset.order);
});

show();
