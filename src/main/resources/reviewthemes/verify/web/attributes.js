// What the review tells as a whole: the words behind it, and corrections.

import * as choosing from "./choosing.js";
import {ask} from "./dialogs.js";
import {mark, show} from "./paper.js";
import {decide, say} from "./send.js";

const desk = document.querySelector("main.desk");
const dialog = document.getElementById("attribute");
const [free, select] = [dialog.querySelector("input"), dialog.querySelector("select")];
let unknown = false;

/** Scrolls to the words that say so, and marks them. */
export async function evidence(button) {
  const place = `start=${button.dataset.start}&end=${button.dataset.end}`;
  const base = `/reviews/${encodeURIComponent(desk.dataset.review)}/${desk.dataset.sha}`;
  const answer = await fetch(`${base}/boxes?${place}`, {headers: {"X-Token": "boxes"}});
  if (!answer.ok) {
    say(await answer.text(), "error");
    return;
  }
  button.dataset.boxes = await answer.text();
  button.dataset.verdict = "open";
  mark([button], button);
  show(button);
}

const option = value => {
  const made = document.createElement("option");
  made.value = value;
  made.textContent = value;
  return made;
};

/** Asks for the right value, and stores it with the words that are chosen on the page, if any. */
export async function correct(button) {
  const {attribute, of, value, label, form, choice} = button.dataset;
  const values = button.dataset.values.split("\n").filter(Boolean);
  const words = choosing.chosen();
  const choose = choice === "true";
  dialog.querySelector("h2").textContent = label;
  dialog.querySelector(".free").hidden = choose;
  dialog.querySelector(".free .note").textContent = form;
  dialog.querySelector(".choice").hidden = !choose;
  dialog.querySelector("datalist").replaceChildren(...values.map(option));
  select.replaceChildren(...[...values, "unknown"].map(option));
  select.value = value;
  free.value = value === "unknown" ? "" : value;
  dialog.querySelector(".chosen-words").textContent = words
    ? `The words chosen on the page are kept as evidence: “${words.text}”`
    : "Choose words on the page first to keep them as evidence.";
  unknown = false;
  const closed = ask(dialog);
  if (!choose) free.select();
  if (await closed !== "ok") return;
  const typed = choose ? select.value : free.value.trim();
  const fields = {act: "attribute", attribute, of, value: unknown || !typed ? "unknown" : typed};
  if (words) Object.assign(fields, {start: words.start, end: words.end});
  if (await decide(fields) && words) choosing.clear();
}

dialog.querySelector("[data-unknown]").addEventListener("click", () => {
  unknown = true;
  dialog.close("ok");
});

/** The words chosen on the page stay chosen when a button is pressed. */
document.addEventListener("mousedown", event => {
  if (event.target.closest('[data-do="attribute"]')) event.preventDefault();
});
