// The page of a review: what each button and key does.

import * as attributes from "./attributes.js";
import * as cards from "./cards.js";
import * as choosing from "./choosing.js";
import * as dialogs from "./dialogs.js";
import * as filter from "./filter.js";
import * as keys from "./keys.js";
import * as paper from "./paper.js";
import {pick} from "./picker.js";
import {decide, onChange, say} from "./send.js";

const byId = id => document.getElementById(id);
const words = card => card.querySelector("blockquote").textContent;

/** The code that an action on a theme is about: of the heading it stands in, or the current card's. */
function codeAt(button) {
  return button?.closest(".theme-head")?.dataset.code || cards.current()?.dataset.code;
}

async function verdict(to) {
  const card = cards.current();
  if (card && await decide({act: "verdict", quote: card.dataset.quote, to, seconds: cards.seconds()})) {
    goOn();
  }
}

function goOn() {
  if (!cards.nextOpen()) say("All quotes shown here are decided.");
}

async function recode(to) {
  const card = cards.current();
  if (to && await decide({act: "recode", quote: card.dataset.quote, to, seconds: cards.seconds()})) {
    goOn();
  }
}

async function presence(to, button) {
  const code = codeAt(button);
  if (code) await decide({act: "presence", code, to});
}

async function comment() {
  const card = cards.current();
  if (!card) return;
  const text = await dialogs.comment(words(card));
  if (text) await decide({act: "comment", quote: card.dataset.quote, text});
}

async function add() {
  const chosen = choosing.chosen();
  if (!chosen) {
    say("Choose words on the page first: draw over them with the mouse.");
    return;
  }
  const code = await pick("Add a quote: which theme do these words show?", chosen.text);
  if (!code) return;
  if (await decide({act: "add", code, start: chosen.start, end: chosen.end})) choosing.clear();
}

async function bulk(to, verb) {
  const open = filter.shownOpen();
  if (!open.length) {
    say("No quote shown awaits a verdict.");
    return;
  }
  const many = open.length === 1 ? "1 quote" : `${open.length} quotes`;
  const text = "They are those shown that have no verdict yet. One undo takes all of it back.";
  if (await dialogs.sure(`${verb} ${many}?`, text)) {
    await decide({act: "verdicts", to, quote: open.map(card => card.dataset.quote)});
  }
}

async function step(name) {
  const what = document.querySelector(`#steps [data-do="${name}"]`).dataset.what;
  if (what) await decide({act: "undo", what});
  else say(`There is nothing to ${name}.`);
}

const DO = {
  accept: () => verdict("accept"),
  reject: () => verdict("reject"),
  unsure: () => verdict("unsure"),
  polarity: () => recode(cards.current()?.dataset.otherWay),
  theme: async () => {
    const card = cards.current();
    if (card) recode(await pick("Which theme do these words show?", words(card)));
  },
  comment,
  define: button => {
    const theme = button?.closest("[data-theme]") || cards.current();
    if (theme) dialogs.define(theme.dataset.theme);
  },
  attribute: attributes.correct,
  evidence: attributes.evidence,
  changes: button => dialogs.changes(button.dataset.hash),
  next: cards.next,
  previous: cards.previous,
  "next-open": goOn,
  undo: () => step("undo"),
  redo: () => step("redo"),
  present: button => presence("present", button),
  absent: button => presence("absent", button),
  "cannot-tell": button => presence("cannot_tell", button),
  add,
  "take-over": async button => {
    const codes = button.dataset.codes.split(" ");
    const text = "Present where you accepted a quote, absent where you rejected all. One undo takes it back.";
    if (await dialogs.sure(`Decide ${codes.length} ${codes.length === 1 ? "theme" : "themes"}?`, text)) {
      await decide({act: "presences", code: codes});
    }
  },
  "accept-shown": () => bulk("accept", "Accept"),
  "reject-shown": () => bulk("reject", "Reject"),
  larger: paper.larger,
  smaller: paper.smaller,
  fit: paper.fit,
  search: () => {
    document.querySelector(".more-filters").open = true;
    byId("filters").elements.words.focus();
  },
  help: () => dialogs.ask(byId("help")),
  "default-keys": keys.defaults,
};

document.addEventListener("click", event => {
  const button = event.target.closest("[data-do]");
  const card = event.target.closest(".card");
  if (card) cards.choose(card, {focus: !button});
  if (button && !button.disabled) DO[button.dataset.do](button);
});

onChange(all => {
  if (all) filter.reorder();
  filter.apply();
  keys.relabel();
  cards.restore(all ? byId("steps").dataset.focus : "");
});

choosing.onClick((x, y) => {
  const card = byId(paper.cardAt(x, y));
  if (card) cards.choose(card, {scroll: false, focus: false});
});

keys.fill();
keys.listen(name => DO[name]());
const linked = location.hash && byId(decodeURIComponent(location.hash.slice(1)));
cards.choose(linked || cards.steps().find(card => card.dataset.verdict === "open") || cards.steps()[0]);
