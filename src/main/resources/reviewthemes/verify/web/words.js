// Lays the words of a page over its picture, invisible, so that they can be selected and read out.

const ruler = document.createElement("canvas").getContext("2d");
const RULED = 100;
const TALL = 1.02;
ruler.font = `${RULED}px sans-serif`;
const widths = new Map();

/** Width of a word in the layer's font, for a size of one pixel. */
function natural(text) {
  if (!widths.has(text)) {
    if (widths.size > 20000) widths.clear();
    widths.set(text, ruler.measureText(text).width / RULED);
  }
  return widths.get(text);
}

/** Fetches and lays the words of a page; asks again the next time if that fails. */
export async function layWords(page, address) {
  try {
    const answer = await fetch(address, {headers: {"X-Token": "words"}});
    if (!answer.ok) throw new Error(answer.statusText);
    const layer = document.createElement("div");
    layer.className = "words";
    layer.innerHTML = await answer.text();
    for (const line of layer.children) {
      for (const word of line.children) lay(word, Number(line.dataset.turn));
    }
    page.append(layer);
    page.dataset.words = "there";
  } catch {
    delete page.dataset.words;
  }
}

/** Stretches a word to its box. */
function lay(word, turn) {
  const [x, y, width, height] = word.dataset.at.split(" ").map(Number);
  const upright = turn % 2 === 0;
  const size = (upright ? height : width) / TALL;
  const stretch = (upright ? width : height) / (natural(word.textContent.trimEnd()) * size || 1);
  const [left, top] = [[x, y], [x, y + height], [x + width, y + height], [x + width, y]][turn];
  word.style.fontSize = `${size}px`;
  word.style.lineHeight = `${upright ? height : width}px`;
  word.style.transform =
    `translate(${left}px, ${top}px) rotate(${[0, -90, 180, 90][turn]}deg) scaleX(${stretch})`;
}
