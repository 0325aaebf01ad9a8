"use strict";
(function () {
  const form = document.getElementById("filters");
  const field = id => document.getElementById(id);
  const reviews = Array.from(document.querySelectorAll("section.review"));
  const rows = Array.from(document.querySelectorAll(".matrix tbody tr"));
  const columns = Array.from(document.querySelectorAll(".matrix [data-theme]"));
  const words = text => text.toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, " ").trim();

  function apply() {
    const review = field("by-review").value;
    const theme = field("by-theme").value;
    const kind = field("by-kind").value;
    const wanted = words(field("by-words").value);
    const filtered = theme || kind || wanted;
    let shown = 0;
    for (const section of reviews) {
      let any = false;
      for (const flag of section.querySelectorAll("article.flag")) {
        let fits = (!theme || flag.dataset.theme === theme) && (!kind || flag.dataset.kind === kind);
        let quotes = 0;
        for (const figure of flag.querySelectorAll("figure")) {
          const has = !wanted || words(figure.firstElementChild.textContent).includes(wanted);
          figure.hidden = !has;
          quotes += has ? 1 : 0;
        }
        fits = fits && (!wanted || quotes > 0);
        flag.hidden = !fits;
        any = any || fits;
        if (fits && !flag.closest("details") && (!review || section.dataset.review === review)) {
          shown += quotes;
        }
      }
      const rest = section.querySelector("details.rest");
      if (rest) rest.hidden = !rest.querySelector("article.flag:not([hidden])");
      section.hidden = (review && section.dataset.review !== review) || (filtered && !any);
    }
    for (const row of rows) row.hidden = Boolean(review) && row.dataset.review !== review;
    for (const cell of columns) cell.hidden = Boolean(theme) && cell.dataset.theme !== theme;
    for (const family of document.querySelectorAll(".matrix .family")) family.hidden = Boolean(theme);
    field("shown").textContent = shown + (shown === 1 ? " quote" : " quotes");
    field("nothing").hidden = reviews.some(section => !section.hidden);
  }

  function open() {
    const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const details = target && target.closest("details");
    if (details) details.open = true;
    if (target) target.scrollIntoView();
  }

  form.hidden = false;
  form.addEventListener("input", apply);
  form.addEventListener("submit", event => event.preventDefault());
  window.addEventListener("hashchange", open);
  apply();
  open();
})();
