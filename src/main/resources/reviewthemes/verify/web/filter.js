// Which cards are shown: by verdict, theme, indicator, score and words.

import {arrange, every, redraw} from "./cards.js";

const form = document.getElementById("filters");
const KEPT = "themes.order";
const field = name => form.elements[name].value;
const plain = text => text.toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, " ").trim();

function fits(card) {
  const score = Number(card.dataset.score || 0);
  return (!field("verdict") || card.dataset.verdict === field("verdict"))
    && (!field("code") || card.dataset.code === field("code"))
    && (!field("indicator") || card.dataset.indicators.split(" ").includes(field("indicator")))
    && (!field("from") || score >= Number(field("from")))
    && (!field("up-to") || score <= Number(field("up-to")))
    && (!field("words") || plain(card.querySelector("blockquote").textContent).includes(plain(field("words"))));
}

const isNarrow = () => ["code", "indicator", "from", "up-to", "words"].some(name => field(name));

/** Shows the cards that fit, and says how many. */
export function apply() {
  let shown = 0;
  for (const card of every()) {
    card.hidden = !fits(card);
    shown += !card.hidden && !card.closest("details:not([open])") ? 1 : 0;
  }
  const narrowed = isNarrow() || Boolean(field("verdict"));
  for (const theme of document.querySelectorAll("#suggestions section.theme")) {
    theme.hidden = narrowed && !theme.querySelector(".card:not([hidden])");
  }
  form.querySelector(".more-filters").classList.toggle("on", isNarrow());
  document.getElementById("shown").textContent = `${shown} ${shown === 1 ? "quote" : "quotes"} shown`;
  redraw();
}

/** The cards that a bulk verdict would be about: shown, and without a verdict. */
export function shownOpen() {
  return every().filter(card => !card.hidden && card.dataset.verdict === "open"
    && !card.closest("details:not([open])"));
}

export function reorder() {
  arrange(field("order"));
}

function fillIndicators() {
  const counts = new Map();
  for (const card of every()) {
    for (const id of card.dataset.indicators.split(" ").filter(Boolean)) {
      counts.set(id, (counts.get(id) || 0) + 1);
    }
  }
  const list = document.getElementById("indicators");
  for (const [id, count] of [...counts].sort()) list.append(new Option(`${id} (${count})`, id));
}

function changed(event) {
  if (event.target.name === "order") {
    localStorage.setItem(KEPT, field("order"));
    reorder();
  }
  apply();
}

form.addEventListener("input", changed);
form.addEventListener("change", changed);
form.addEventListener("submit", event => event.preventDefault());
document.addEventListener("toggle", event => {
  if (event.target.matches?.("details.group")) apply();
}, true);

form.elements.order.value = localStorage.getItem(KEPT) || "theme";
fillIndicators();
reorder();
apply();
