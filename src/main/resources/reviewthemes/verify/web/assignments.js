// Who codes what: one box chooses all reviews.

const all = document.getElementById("choose-all");
const boxes = [...document.querySelectorAll("input[name=review]")];

all.addEventListener("change", () => boxes.forEach(box => { box.checked = all.checked; }));
for (const box of boxes) {
  box.addEventListener("change", () => { all.checked = boxes.every(other => other.checked); });
}
