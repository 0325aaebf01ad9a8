// The cards: which one is current, what comes next, and in which order they stand.

import {boxes, mark, show} from "./paper.js";
import {say} from "./send.js";

const desk = document.querySelector("main.desk");

let chosenId = null;
let since = performance.now();

const place = () => document.getElementById("suggestions");

/** The cards that can be stepped through, as they stand on the page. */
export function steps() {
  return [...place().querySelectorAll(".card:not([hidden])")]
    .filter(card => !card.closest("details:not([open])"));
}

export const every = () => [...place().querySelectorAll(".card")];
export const current = () => document.getElementById(chosenId);

/** Seconds since the current card was first looked at, at most an hour. */
export const seconds = () => Math.min(3600, (performance.now() - since) / 1000).toFixed(2);

export function choose(card, {scroll = true, focus = true} = {}) {
  if (!card) return;
  if (card.id !== chosenId) since = performance.now();
  current()?.classList.remove("current");
  current()?.removeAttribute("aria-current");
  chosenId = card.id;
  const details = card.closest("details:not([open])");
  if (details) details.open = true;
  card.classList.add("current");
  card.setAttribute("aria-current", "true");
  if (focus) card.focus({preventScroll: true});
  card.scrollIntoView({block: "nearest"});
  redraw();
  if (isMoved(card)) find(card);
  else if (scroll) show(card);
}

/** Whether the card's words were decided on in another edition of the file. */
const isMoved = card => card.dataset.decidedIn && card.dataset.decidedIn !== desk.dataset.sha
  && !card.dataset.found;

/** Asks where the words of a card stand now. */
async function find(card) {
  const answer = await fetch(`/reviews/${encodeURIComponent(desk.dataset.review)}/quotes/${encodeURIComponent(card.dataset.quote)}/boxes`,
    {headers: {"X-Token": "boxes"}});
  if (!answer.ok) {
    say(await answer.text());
    return;
  }
  card.dataset.boxes = await answer.text();
  card.dataset.found = "yes";
  if (card.id === chosenId) {
    redraw();
    show(card);
  }
}

export function redraw() {
  for (const card of every()) if (isMoved(card)) card.dataset.boxes = "";
  const seen = every().filter(card => card.dataset.boxes && !card.hidden
    && (card.id === chosenId || !card.closest("details:not([open])")) && card.dataset.verdict !== "reject"
    || card.id === chosenId);
  mark(seen, current());
}

export function next() {
  const all = steps();
  choose(all[all.indexOf(current()) + 1] || all[all.length - 1]);
}

export function previous() {
  const all = steps();
  choose(all[Math.max(0, all.indexOf(current()) - 1)]);
}

/** The next card that awaits a verdict, from the current one on and then from the top. */
export function nextOpen() {
  const all = steps();
  const at = all.indexOf(current());
  const rest = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))];
  const found = rest.find(card => card.dataset.verdict === "open");
  if (found) choose(found);
  else choose(current());
  return Boolean(found);
}

/** Stands the cards by theme, or all together in the order of the document. */
export function arrange(order) {
  const list = document.getElementById("in-order");
  const reading = order === "reading";
  place().className = reading ? "reading" : "by-theme";
  if (reading) {
    const cards = every().filter(card => !card.closest("details"));
    cards.forEach((card, index) => { card.dataset.rank ??= index; });
    cards.sort((one, other) => one.dataset.start - other.dataset.start
      || one.dataset.code.localeCompare(other.dataset.code));
    list.append(...cards);
  } else {
    const cards = [...list.children].sort((one, other) => one.dataset.rank - other.dataset.rank);
    for (const card of cards) head(card.dataset.code)?.parentNode.append(card);
  }
}

export const head = code => document.getElementById(`theme-${code}`);

/** After parts of the page were replaced: the same card is current, or the one to look at. */
export function restore(focus) {
  const card = document.getElementById(focus);
  const again = card?.matches(".card") ? card : current() || steps()[0];
  choose(again, {scroll: Boolean(focus)});
}

export {boxes};
