// Forms: find something in a long list of choices, keep by key, drop a file, say that the reader is busy.
function filterChoices(box) {
  if (box.dataset.ready) return;
  box.dataset.ready = "1";
  const row = box.querySelector("[data-parent-filter]");
  const field = row.querySelector("input");
  const count = row.querySelector("[data-parent-count]");
  if (box.querySelectorAll("label.parent-choice__option").length < 8) return;
  row.hidden = false;
  field.addEventListener("input", () => {
    const words = field.value.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const group of box.querySelectorAll(".parent-choice__group")) {
      let any = false;
      for (const option of group.querySelectorAll(".parent-choice__option")) {
        const text = option.textContent.toLocaleLowerCase();
        const fits = words.every((word) => text.includes(word));
        option.hidden = !fits && !option.querySelector("input").checked;
        any ||= !option.hidden;
        found += fits ? 1 : 0;
      }
      group.hidden = !any;
    }
    count.textContent = words.length ? `${found} ${count.dataset.text}` : "";
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") event.preventDefault();
  });
}

// Ctrl+Enter keeps what was filled in, from any field of a form that takes the place of what it changes.
function keepByKey(event) {
  const form = event.target.closest?.(".is-editing form");
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || !form) return;
  event.preventDefault();
  form.requestSubmit(form.querySelector("button[type=submit]:not([formnovalidate])"));
}

function dropFile(form) {
  const zone = form.querySelector(".upload__drop");
  const field = form.querySelector("input[type=file]");
  const status = form.querySelector("[data-upload-status]");
  form.querySelector("[data-drop-hint]").hidden = false;
  for (const name of ["dragenter", "dragover"]) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add("is-over");
    });
  }
  zone.addEventListener("dragleave", () => zone.classList.remove("is-over"));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("is-over");
    if (event.dataTransfer.files.length) field.files = event.dataTransfer.files;
  });
  form.addEventListener("submit", () => {
    status.textContent = status.dataset.busy;
  });
}

function start(root) {
  for (const box of root.querySelectorAll("[data-parent-choice]")) filterChoices(box);
  for (const form of root.querySelectorAll("[data-upload]")) dropFile(form);
}

start(document);
document.addEventListener("keydown", keepByKey);
document.body.addEventListener("htmx:load", (event) => {
  if (event.detail.elt !== document.body) start(event.detail.elt.parentElement ?? event.detail.elt);
});
