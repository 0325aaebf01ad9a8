// Keys: one for each action, each of which can be changed.

const KEPT = "themes.keys";
const ACTIONS = [
  ["accept", "a", "Accept, and go to the next quote to decide"],
  ["reject", "r", "Reject, and go on"],
  ["unsure", "u", "Unsure, and go on"],
  ["polarity", "p", "It shows the theme, but the other way (concern, strength)"],
  ["theme", "t", "It shows another theme"],
  ["comment", "c", "Comment"],
  ["define", "d", "What the theme means"],
  ["next", "j", "Next quote"],
  ["previous", "k", "Previous quote"],
  ["next-open", "n", "Next quote to decide"],
  ["undo", "z", "Undo"],
  ["redo", "Z", "Redo"],
  ["present", "1", "The theme of this quote is present in the review"],
  ["absent", "2", "It is absent"],
  ["cannot-tell", "3", "Cannot tell"],
  ["add", "q", "Add the chosen words as a quote"],
  ["larger", "+", "Larger pages"],
  ["smaller", "-", "Smaller pages"],
  ["fit", "0", "Pages as wide as the window"],
  ["search", "/", "Search the quotes"],
  ["help", "?", "This list"],
];
const ALWAYS = {ArrowDown: "next", ArrowUp: "previous"};
let own = read();
let learning = null;

function read() {
  try {
    return JSON.parse(localStorage.getItem(KEPT)) || {};
  } catch {
    return {};
  }
}

const keyOf = ([action, key]) => own[action] || key;

function action(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const found = ACTIONS.find(entry => keyOf(entry) === event.key);
  const typed = event.target.closest?.(".pages") ? null : ALWAYS[event.key];
  return found ? found[0] : typed;
}

/** Calls the action of a key, unless somebody types or a dialog is open. */
export function listen(run) {
  document.addEventListener("keydown", event => {
    if (learning) {
      learn(event);
      return;
    }
    if (document.querySelector("dialog[open]")) return;
    if (event.target.matches?.("input:not([type=radio]), textarea, select")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const found = action(event);
    if (!found) return;
    event.preventDefault();
    if (!event.repeat || found === "next" || found === "previous") run(found);
  });
}

function learn(event) {
  if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
  event.preventDefault();
  event.stopPropagation();
  const taken = ACTIONS.find(entry => keyOf(entry) === event.key && entry[0] !== learning);
  if (event.key !== "Escape" && event.key.length === 1 && !taken) {
    own[learning] = event.key;
    localStorage.setItem(KEPT, JSON.stringify(own));
  }
  const said = taken ? `${event.key} is taken: ${taken[2]}` : "";
  learning = null;
  fill(said);
}

export function defaults() {
  own = {};
  localStorage.removeItem(KEPT);
  fill("");
}

/** Writes the list of keys, and the keys on the buttons. */
export function fill(said = "") {
  const table = document.getElementById("key-table");
  table.replaceChildren(...ACTIONS.map(row));
  if (said) table.append(cell(document.createElement("tr"), "td", said).parentNode);
  relabel();
}

export function relabel() {
  for (const entry of ACTIONS) {
    for (const button of document.querySelectorAll(`[data-do="${entry[0]}"] kbd`)) {
      button.textContent = label(keyOf(entry));
    }
  }
}

const label = key => /^[A-Z]$/.test(key) ? `⇧${key}` : key.toUpperCase();

function cell(row, kind, text) {
  const made = document.createElement(kind);
  made.textContent = text;
  row.append(made);
  return made;
}

function row(entry) {
  const made = document.createElement("tr");
  const key = document.createElement("kbd");
  key.textContent = label(keyOf(entry));
  cell(made, "th", "").append(key);
  cell(made, "td", entry[2]);
  const change = document.createElement("button");
  change.type = "button";
  change.className = "quiet";
  change.textContent = "Change";
  change.addEventListener("click", () => {
    learning = entry[0];
    change.textContent = "Press a key";
  });
  cell(made, "td", "").append(change);
  return made;
}
