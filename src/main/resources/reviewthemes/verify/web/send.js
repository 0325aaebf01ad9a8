// Sends decisions, and puts what comes back in its place. Nothing moves on before it is stored.

const desk = document.querySelector("main.desk");
const notice = document.getElementById("notice");
const listeners = [];
let waiting = null;
let sending = false;
let passing = 0;

/** Calls back after parts of the page were replaced, with whether all suggestions were. */
export function onChange(listener) {
  listeners.push(listener);
}

export function say(text, kind = "info") {
  clearTimeout(passing);
  notice.className = kind;
  notice.textContent = text;
  if (kind === "info") passing = setTimeout(quiet, 6000);
}

export function quiet() {
  notice.className = "";
  notice.textContent = "";
}

export const isBusy = () => sending || waiting !== null;

/** Whether a page that is left now would take an undelivered decision with it. */
window.addEventListener("beforeunload", event => {
  if (isBusy()) event.preventDefault();
});

/** Stores a decision; true once it is safe. */
export async function decide(fields) {
  if (sending) return false;
  if (waiting) {
    say("One decision is not stored yet: try that again first.", "error");
    offerAgain();
    return false;
  }
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const one of [value].flat()) body.append(name, one);
  }
  body.set("id", newId());
  body.set("coder", desk.dataset.coder);
  body.set("seen", document.getElementById("steps").dataset.version);
  return deliver(body);
}

/** A random UUID; crypto.randomUUID is missing where pages come through plain HTTP. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 0x0f | 0x40;
  bytes[8] = bytes[8] & 0x3f | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

async function deliver(body) {
  sending = true;
  waiting = body;
  try {
    let answer = await post(body);
    if (answer.status === 403 && await renewToken()) answer = await post(body);
    const text = await answer.text();
    const isPage = (answer.headers.get("Content-Type") || "").startsWith("text/html");
    if ((answer.ok || answer.status === 409) && isPage) {
      waiting = null;
      quiet();
      place(text);
      return answer.ok;
    }
    if (answer.status === 401) {
      say("Not stored: the program was started again, or you were signed out. Open its address in another tab, then try again here. Your decision is kept.", "error");
      offerAgain();
    } else if (answer.status >= 500) {
      say(`Not stored: ${text}`, "error");
      offerAgain();
    } else {
      waiting = null;
      say(`Not stored: ${text}`, "error");
    }
  } catch {
    say("Not stored: the program does not answer. Is it still running? Your decision is kept here.", "error");
    offerAgain();
  } finally {
    sending = false;
  }
  return false;
}

const post = body => fetch(`/reviews/${encodeURIComponent(desk.dataset.review)}/decisions`, {
  method: "POST", body, headers: {"X-Token": desk.dataset.token},
});

/** The program may have been started again since this page was loaded. */
async function renewToken() {
  const answer = await fetch("/token", {headers: {"X-Token": "new"}});
  if (!answer.ok) return false;
  const token = await answer.text();
  const other = token !== desk.dataset.token;
  desk.dataset.token = token;
  return other;
}

function offerAgain() {
  const again = document.createElement("button");
  again.type = "button";
  again.id = "try-again";
  again.textContent = "Try again";
  again.addEventListener("click", () => { if (waiting && !sending) deliver(waiting); });
  const drop = document.createElement("button");
  drop.type = "button";
  drop.className = "quiet";
  drop.textContent = "Leave it undecided";
  drop.addEventListener("click", () => { waiting = null; quiet(); });
  notice.append(" ", again, " ", drop);
}

/** Puts each part in the place of the one with its id. */
function place(html) {
  const parts = document.createElement("template");
  parts.innerHTML = html;
  let all = false;
  for (const part of [...parts.content.children]) {
    if (part.id === "conflict") {
      notice.className = "error";
      notice.replaceChildren(...part.childNodes);
      continue;
    }
    if (part.id === "suggestions") all = true;
    const before = document.getElementById(part.id);
    if (before?.open) part.open = true;
    before?.replaceWith(part);
  }
  listeners.forEach(listener => listener(all));
}
