// Choosing words on the pages: whole words, in reading order, shown as they would be stored.

const pane = document.querySelector(".pages");
const button = document.getElementById("add-here");
let anchor = null;
let pressed = null;

const spans = () => [...pane.querySelectorAll(".words span")];

/** Offsets of the chosen words, and the words; nothing if none are chosen. */
export function chosen() {
  const words = chosenWords();
  if (!words.length) return null;
  return {
    start: Number(words[0].dataset.from),
    end: Number(words.at(-1).dataset.to),
    text: words.map(word => word.textContent.trim()).join(" "),
  };
}

export function clear() {
  getSelection().removeAllRanges();
}

function chosenWords() {
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return [];
  const range = selection.getRangeAt(0);
  if (!pane.contains(range.commonAncestorContainer)) return [];
  return spans().filter(word => range.intersectsNode(word) && touches(range, word));
}

/** Whether a range holds at least a character of a word. */
function touches(range, word) {
  const own = document.createRange();
  own.selectNodeContents(word);
  return range.compareBoundaryPoints(Range.START_TO_END, own) > 0
    && range.compareBoundaryPoints(Range.END_TO_START, own) < 0;
}

/** The word at a point, or the nearest of the page. */
function wordAt(x, y) {
  const under = document.elementsFromPoint(x, y);
  const word = under.find(element => element.matches?.(".words span"));
  if (word) return word;
  const page = under.find(element => element.matches?.(".page"));
  let best = null;
  let least = Infinity;
  for (const span of page?.querySelectorAll(".words span") || []) {
    const box = span.getBoundingClientRect();
    const across = Math.max(box.left - x, 0, x - box.right);
    const down = Math.max(box.top - y, 0, y - box.bottom);
    const far = across + 4 * down;
    if (far < least) [best, least] = [span, far];
  }
  return best;
}

/** Selects from one word to another, whichever comes first. */
function select(one, other) {
  const after = one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;
  const [first, last] = one === other || after ? [one, other] : [other, one];
  getSelection().setBaseAndExtent(
    first.firstChild, 0, last.firstChild, last.firstChild.length - 1);
}

pane.addEventListener("pointerdown", event => {
  if (event.button !== 0 || !event.target.closest(".page")) return;
  const word = wordAt(event.clientX, event.clientY);
  if (!word) return;
  event.preventDefault();
  if (event.shiftKey && anchor) {
    select(anchor, word);
    return;
  }
  anchor = word;
  pressed = {x: event.clientX, y: event.clientY, moved: false};
  pane.setPointerCapture(event.pointerId);
});

pane.addEventListener("pointermove", event => {
  if (!pressed) return;
  if (Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > 4) pressed.moved = true;
  if (!pressed.moved) return;
  const edge = pane.getBoundingClientRect();
  if (event.clientY > edge.bottom - 20) pane.scrollTop += 16;
  if (event.clientY < edge.top + 20) pane.scrollTop -= 16;
  const word = wordAt(event.clientX, event.clientY);
  if (word) select(anchor, word);
});

/** Tells of a click that chose nothing, with its place in the window. */
export function onClick(listener) {
  pane.addEventListener("pointerup", event => {
    const plain = pressed && !pressed.moved;
    pressed = null;
    if (plain && !event.shiftKey) {
      clear();
      listener(event.clientX, event.clientY);
    }
  });
}

/** A double click takes the sentence. */
pane.addEventListener("dblclick", event => {
  const word = wordAt(event.clientX, event.clientY);
  if (!word) return;
  const all = spans();
  const at = all.indexOf(word);
  const ends = index => /[.!?]["'\u2019\u201d)]*\s*$/.test(all[index].textContent);
  let from = at;
  let to = at;
  while (from > 0 && at - from < 80 && !ends(from - 1)) from--;
  while (to < all.length - 1 && to - at < 80 && !ends(to)) to++;
  anchor = all[from];
  select(all[from], all[to]);
});

document.addEventListener("selectionchange", () => {
  for (const old of pane.querySelectorAll(".chosen")) old.remove();
  const words = chosenWords();
  button.hidden = !words.length;
  for (const word of words) {
    const box = document.createElement("div");
    const [x, y, width, height] = word.dataset.at.split(" ").map(Number);
    const next = word.nextElementSibling;
    const reach = next && words.includes(next) ? Number(next.dataset.at.split(" ")[0]) - x : width;
    box.className = "chosen";
    box.style.left = `${x}px`;
    box.style.top = `${y}px`;
    box.style.width = `${word.parentNode.dataset.turn === "0" ? Math.max(width, reach) : width}px`;
    box.style.height = `${height}px`;
    word.closest(".words").prepend(box);
  }
});
