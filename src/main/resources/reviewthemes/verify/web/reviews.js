// The list of reviews: choices apply at once, columns sort.

const form = document.querySelector("form.filters");
let later = 0;

form.addEventListener("change", () => form.requestSubmit());
form.elements.words.addEventListener("input", () => {
  clearTimeout(later);
  later = setTimeout(() => {
    sessionStorage.setItem("themes.typing", "yes");
    form.requestSubmit();
  }, 400);
});

for (const button of document.querySelectorAll("[data-sort]")) {
  button.addEventListener("click", () => {
    const address = new URL(location.href);
    const again = (form.elements.sort.value || "name") === button.dataset.sort;
    const down = again && address.searchParams.get("order") !== "down";
    address.searchParams.set("sort", button.dataset.sort);
    if (down) address.searchParams.set("order", "down");
    else address.searchParams.delete("order");
    location.assign(address);
  });
}

if (sessionStorage.getItem("themes.typing")) {
  sessionStorage.removeItem("themes.typing");
  form.elements.words.focus();
  form.elements.words.setSelectionRange(999, 999);
}
