import { onChange, readResults } from "../index.ts";

/** Shows in the bar and in the rail which exercises are done. */
async function show(): Promise<void> {
  const results = await readResults();
  const isDone = (name: string): boolean => typeof results.get(name)?.passed === "number";
  for (const ticks of document.querySelectorAll(".ticks")) {
    const dots = [...ticks.querySelectorAll<HTMLElement>("[data-exercise]")];
    for (const dot of dots) dot.classList.toggle("done", isDone(dot.dataset["exercise"]!));
    const done = ticks.querySelectorAll(".done").length;
    // The home page draws it as a part of a ring.
    ticks.closest("li")?.style.setProperty("--done", String(done));
    ticks.querySelector(".visually-hidden")!.textContent = `, ${done} of ${dots.length} exercises done`;
  }
  for (const count of document.querySelectorAll<HTMLElement>(".count[data-exercises]")) {
    const names = count.dataset["exercises"]!.split(" ");
    count.textContent = `${names.filter(isDone).length} of ${names.length}`;
    count.ariaLabel = `Progress: ${count.textContent} exercises done`;
    count.dataset["known"] = "";
  }
}

void show();
onChange(({ kind }) => {
  if (kind !== "draft") void show();
});
