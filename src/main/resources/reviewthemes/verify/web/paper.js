// The pages of the document: pictures that load when they come near, zoom, and marked words.

import {layWords} from "./words.js";

const desk = document.querySelector("main.desk");
const pane = document.querySelector(".pages");
const pages = [...document.querySelectorAll(".page")];
const number = document.getElementById("page-number");
const base = `/reviews/${encodeURIComponent(desk.dataset.review)}/${desk.dataset.sha}`;
const STEPS = [0.5, 0.67, 0.8, 1, 1.25, 1.5, 1.75, 2, 2.5, 3];
const SCALES = [1, 1.5, 2, 3, 4];
const FAR = 12;
let zoom = 1;
let fitted = true;

const widest = () => Math.max(...pages.map(page => Number(page.dataset.width)), 1);
const fitting = () => Math.min(2, Math.max(0.4, (pane.clientWidth - 56) / widest()));

/** Sets the size of a point in pixels, keeping the place that is looked at. */
function setZoom(to) {
  const here = current();
  const within = here ? (pane.scrollTop - here.offsetTop) / here.offsetHeight : 0;
  zoom = to;
  for (const page of pages) {
    page.style.width = `${page.dataset.width * zoom}px`;
    page.style.height = `${page.dataset.height * zoom}px`;
    page.style.setProperty("--zoom", zoom);
  }
  if (here) pane.scrollTop = here.offsetTop + within * here.offsetHeight;
  document.getElementById("zoom").textContent = `${Math.round(zoom * 75)} %`;
  for (const page of pages) if (page.dataset.near) load(page);
}

export function larger() {
  fitted = false;
  setZoom(STEPS.find(step => step > zoom + 0.01) || zoom);
}

export function smaller() {
  fitted = false;
  setZoom(STEPS.findLast(step => step < zoom - 0.01) || zoom);
}

export function fit() {
  fitted = true;
  setZoom(fitting());
}

/** The page at the middle of what is seen. */
function current() {
  const middle = pane.scrollTop + pane.clientHeight / 3;
  return pages.findLast(page => page.offsetTop <= middle) || pages[0];
}

function picture(page) {
  const wanted = zoom * Math.max(1, window.devicePixelRatio);
  const scale = SCALES.find(step => step >= wanted - 0.05) || SCALES.at(-1);
  return `${base}/${page.dataset.page}.png?scale=${scale}`;
}

function load(page) {
  const source = picture(page);
  let image = page.querySelector("img");
  if (!image) {
    image = document.createElement("img");
    image.alt = "";
    image.draggable = false;
    image.addEventListener("error", () => page.classList.add("broken"));
    image.addEventListener("load", () => page.classList.remove("broken"));
    page.prepend(image);
  }
  if (image.getAttribute("src") !== source) image.src = source;
  if (!page.dataset.words) {
    page.dataset.words = "asked";
    layWords(page, `${base}/${page.dataset.page}.html`);
  }
}

/** Pictures of pages far away are let go; words are light and stay. */
function letGo() {
  const here = pages.indexOf(current());
  pages.forEach((page, index) => {
    if (Math.abs(index - here) > FAR && !page.dataset.near) page.querySelector("img")?.remove();
  });
}

/** Draws marks: those of the current quote strongly, the others faintly. */
export function mark(quotes, chosen) {
  for (const layer of pane.querySelectorAll(".marks")) layer.remove();
  for (const quote of quotes) {
    for (const box of boxes(quote)) {
      layer(box.page)?.append(element(box, quote, quote === chosen));
    }
  }
  if (chosen) drawBars(boxes(chosen));
}

/** A bar in the margin beside the current quote, one on each of its pages. */
function drawBars(all) {
  for (const page of new Set(all.map(box => box.page))) {
    const here = all.filter(box => box.page === page);
    const top = Math.min(...here.map(box => box.y));
    const bar = document.createElement("div");
    bar.className = "bar-beside";
    bar.style.left = `${Math.min(...here.map(box => box.x)) - 8}px`;
    bar.style.top = `${top}px`;
    bar.style.height = `${Math.max(...here.map(box => box.y + box.height)) - top}px`;
    layer(page)?.append(bar);
  }
}

function layer(page) {
  const section = pages[page - 1];
  if (!section) return null;
  let marks = section.querySelector(".marks");
  if (!marks) {
    marks = document.createElement("div");
    marks.className = "marks";
    section.append(marks);
  }
  return marks;
}

function element(box, quote, strong) {
  const mark = document.createElement("div");
  mark.className = `mark-box ${strong ? "strong" : "faint"} ${quote.dataset.verdict}`;
  mark.dataset.card = quote.id;
  mark.style.left = `${box.x}px`;
  mark.style.top = `${box.y}px`;
  mark.style.width = `${box.width}px`;
  mark.style.height = `${box.height}px`;
  return mark;
}

/** Page, left, top, width and height, in points. */
export function boxes(quote) {
  return quote.dataset.boxes.split(";").filter(Boolean).map(text => {
    const [page, x, y, width, height] = text.split(" ").map(Number);
    return {page, x, y, width, height};
  });
}

/** Scrolls a quote's first words to the upper third, unless all of it is in view. */
export function show(quote) {
  const all = boxes(quote);
  if (!all.length || !pages[all[0].page - 1]) return;
  const top = all[0];
  const bottom = all.filter(box => box.page === top.page).at(-1);
  const page = pages[top.page - 1];
  const from = page.offsetTop + top.y * zoom;
  const to = page.offsetTop + (bottom.y + bottom.height) * zoom;
  if (from > pane.scrollTop + 24 && to < pane.scrollTop + pane.clientHeight - 24) return;
  const target = from - pane.clientHeight * 0.3;
  const near = Math.abs(target - pane.scrollTop) < pane.clientHeight * 1.2;
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  pane.scrollTo({top: target, behavior: near && !still ? "smooth" : "instant"});
}

/** The card whose words are at a point of the window, or nothing. */
export function cardAt(x, y) {
  for (const mark of pane.querySelectorAll(".mark-box")) {
    const box = mark.getBoundingClientRect();
    if (x >= box.left && x <= box.right && y >= box.top && y <= box.bottom) return mark.dataset.card;
  }
  return null;
}

const watcher = new IntersectionObserver(entries => {
  for (const entry of entries) {
    if (entry.isIntersecting) entry.target.dataset.near = "yes";
    else delete entry.target.dataset.near;
  }
  // Pages that only rush past are not asked for.
  setTimeout(() => pages.filter(page => page.dataset.near).forEach(load), 60);
}, {root: pane, rootMargin: "60% 0px"});

let told = 0;
pane.addEventListener("scroll", () => {
  cancelAnimationFrame(told);
  told = requestAnimationFrame(() => {
    if (document.activeElement !== number) number.value = current()?.dataset.page || "";
    letGo();
  });
}, {passive: true});

number.addEventListener("change", () => {
  const page = pages[Number(number.value) - 1];
  if (page) pane.scrollTop = page.offsetTop - 12;
});

new ResizeObserver(() => { if (fitted) setZoom(fitting()); }).observe(pane);
setZoom(fitting());
pages.forEach(page => watcher.observe(page));
