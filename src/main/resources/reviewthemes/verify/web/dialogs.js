// Dialogs: definition, comment, "are you sure".

const byId = id => document.getElementById(id);

document.addEventListener("click", event => {
  if (event.target.closest("[data-close]")) event.target.closest("dialog").close("");
});

/** Opens a dialog and gives back how it was closed: "ok", or empty. */
export function ask(dialog) {
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise(done => {
    dialog.addEventListener("close", () => done(dialog.returnValue), {once: true});
  });
}

export const define = theme => showPart(`/themes/${encodeURIComponent(theme)}`);

/** Shows what changed in a definition since somebody decided. */
export const changes = hash => showPart(`/definitions/${encodeURIComponent(hash)}`);

async function showPart(address) {
  const answer = await fetch(address, {headers: {"X-Token": "page"}});
  const body = byId("definition").querySelector(".body");
  if (answer.ok) body.innerHTML = await answer.text();
  else body.textContent = await answer.text();
  await ask(byId("definition"));
}

/** Asks for a comment; empty if there is none. */
export async function comment(quote) {
  const dialog = byId("comment");
  dialog.querySelector("blockquote").textContent = quote;
  dialog.querySelector("textarea").value = "";
  return await ask(dialog) === "ok" ? dialog.querySelector("textarea").value.trim() : "";
}

export async function sure(title, text) {
  const dialog = byId("sure");
  dialog.querySelector("h2").textContent = title;
  dialog.querySelector("p").textContent = text;
  return await ask(dialog) === "ok";
}
