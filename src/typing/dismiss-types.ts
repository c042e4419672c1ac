/** Escape takes away the type that is shown below a name, until the pointer comes back to it: see `code.css`. */
document.addEventListener("keydown", ({ key }) => {
  const shown = key === "Escape" && document.querySelector(".code [data-type]:hover");
  if (!shown) return;
  shown.classList.add("dismissed");
  shown.addEventListener("pointerleave", () => shown.classList.remove("dismissed"), { once: true });
});
