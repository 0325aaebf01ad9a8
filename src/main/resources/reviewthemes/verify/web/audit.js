// A passage of an audit sample: shown on its page, and answered by key or button.

import * as paper from "./paper.js";
import {pick} from "./picker.js";

const desk = document.querySelector("main.desk");
const notice = document.getElementById("notice");
const passage = document.getElementById("passage");
const since = performance.now();
let waiting = null;

function say(text) {
  notice.className = text ? "error" : "";
  notice.textContent = text;
}

/** Sends an answer; goes on only when it is stored. */
async function send(fields) {
  if (waiting) return;
  const body = new URLSearchParams(fields);
  body.set("id", crypto.randomUUID());
  body.set("seen", desk.dataset.seen);
  body.set("seconds", Math.min(3600, (performance.now() - since) / 1000).toFixed(2));
  await deliver(body);
}

async function deliver(body) {
  waiting = body;
  say("");
  try {
    let answer = await post(body);
    if (answer.status === 403 && await renewToken()) answer = await post(body);
    const text = await answer.text();
    if (answer.ok) {
      waiting = null;
      location.assign(text);
      return;
    }
    say(`Not stored: ${text}`);
    if (answer.status === 401 || answer.status >= 500) offerAgain();
    else waiting = null;
  } catch {
    say("Not stored: the program does not answer. Is it still running? Your answer is kept here.");
    offerAgain();
  }
}

const post = body => fetch(desk.dataset.here, {
  method: "POST", body, headers: {"X-Token": desk.dataset.token},
});

/** The program may have been started again since this page was loaded. */
async function renewToken() {
  const answer = await fetch("/token", {headers: {"X-Token": "new"}});
  if (!answer.ok) return false;
  desk.dataset.token = await answer.text();
  return true;
}

function offerAgain() {
  const again = document.createElement("button");
  again.type = "button";
  again.id = "try-again";
  again.textContent = "Try again";
  again.addEventListener("click", () => deliver(waiting));
  notice.append(" ", again);
}

window.addEventListener("beforeunload", event => { if (waiting) event.preventDefault(); });

async function missed(button) {
  const code = await pick("Which theme do these words show?", passage.querySelector("blockquote").textContent);
  if (!code) return;
  const codes = new Set(button.dataset.codes.split(" ").filter(Boolean)).add(code);
  await send([["act", "missed"], ...[...codes].map(one => ["code", one])]);
}

const follow = link => { if (link.hasAttribute("href")) location.assign(link.href); };
const DO = {
  nothing: () => send({act: "nothing"}),
  missed,
  undo: button => send({act: "undo", what: button.dataset.what}),
  next: follow,
  previous: follow,
  larger: paper.larger,
  smaller: paper.smaller,
  fit: paper.fit,
};
const KEYS = {n: "nothing", t: "missed", z: "undo", j: "next", k: "previous", "+": "larger", "-": "smaller", 0: "fit"};

document.addEventListener("click", event => {
  const button = event.target.closest("button[data-do]");
  if (button) DO[button.dataset.do](button);
});

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  if (document.querySelector("dialog[open]") || event.target.matches("input, textarea, select")) return;
  const button = document.querySelector(`[data-do="${KEYS[event.key]}"]`);
  if (!button) return;
  event.preventDefault();
  DO[button.dataset.do](button);
});

paper.mark([passage], passage);
paper.show(passage);
