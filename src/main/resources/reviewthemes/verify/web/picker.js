// Choosing a theme by typing a part of its name.

const dialog = document.getElementById("picker");
const input = dialog.querySelector("input");
const options = [...dialog.querySelectorAll("[role=option]")];
let done = null;

const shown = () => options.filter(option => !option.hidden);

function highlight(option) {
  for (const other of options) other.setAttribute("aria-selected", other === option);
  if (option) {
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({block: "nearest"});
  } else {
    input.removeAttribute("aria-activedescendant");
  }
}

function narrow() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const option of options) {
    const text = option.dataset.words.toLowerCase();
    option.hidden = !words.every(word => text.includes(word));
  }
  highlight(shown()[0]);
}

function finish(code) {
  const tell = done;
  done = null;
  dialog.close();
  tell?.(code);
}

/** Asks for a code; empty if none is chosen. */
export function pick(title, quote) {
  dialog.querySelector("h2").textContent = title;
  dialog.querySelector("blockquote").textContent = quote;
  input.value = "";
  narrow();
  dialog.showModal();
  input.focus();
  return new Promise(tell => { done = tell; });
}

input.addEventListener("input", narrow);
input.addEventListener("keydown", event => {
  const all = shown();
  const at = all.findIndex(option => option.getAttribute("aria-selected") === "true");
  if (event.key === "ArrowDown") highlight(all[Math.min(all.length - 1, at + 1)]);
  else if (event.key === "ArrowUp") highlight(all[Math.max(0, at - 1)]);
  else if (event.key === "Enter") { if (all[at]) finish(all[at].dataset.code); }
  else return;
  event.preventDefault();
});
dialog.addEventListener("click", event => {
  const option = event.target.closest("[role=option]");
  if (option) finish(option.dataset.code);
});
dialog.addEventListener("close", () => finish(""));
