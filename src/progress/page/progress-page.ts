import {
  ageInWords,
  quarantineToFile,
  confirmStartOver,
  dropQuarantine,
  fromFile,
  merge,
  mergeInWords,
  NO_RESULT,
  onChange,
  readAnswers,
  readResults,
  startedOver,
  startOver,
  storageTrouble,
  takeSnapshot,
  toFile,
  undoStartOver,
  writeSnapshot,
  type Result,
} from "../index.ts";

const page = document.getElementById("progress")!;
const part = <E extends HTMLElement>(selector: string): E => page.querySelector<E>(selector)!;

/** Does something on a click, shows what is kept then and says the outcome. */
function onClick(selector: string, action: () => Promise<string>): void {
  part(selector).addEventListener("click", () => void doAndSay(action));
}

async function doAndSay(action: () => Promise<string>): Promise<void> {
  const text = await action().catch((error: Error) => error.message);
  await show();
  part(".status").textContent = text;
}

/** @param done what to say when it worked */
async function orTrouble(action: Promise<boolean>, done: string): Promise<string> {
  return (await action) ? done : `Nothing was changed. ${storageTrouble() ?? ""}`;
}

onClick(".export", async () => {
  download("asyncio-explained-progress.json", toFile(await takeSnapshot()));
  return "Exported.";
});
onClick(".start-over", () => orTrouble(startOver(), "Everything starts over."));
onClick(".undo", () => orTrouble(undoStartOver(), "Everything is back."));
onClick(".confirm", () => orTrouble(confirmStartOver(), "Forgotten."));
onClick(".save-aside", async () => {
  download("asyncio-explained-set-aside.json", (await quarantineToFile()) ?? "[]");
  return "Saved as a file.";
});
onClick(".drop-aside", async () => {
  await dropQuarantine();
  return "Forgotten.";
});

const input = part<HTMLInputElement>("input");
part(".import").addEventListener("click", () => input.click());
input.addEventListener("change", () => {
  const [file] = input.files ?? [];
  if (file) void doAndSay(() => takeIn(file));
  // The same file can be chosen again.
  input.value = "";
});

async function takeIn(file: File): Promise<string> {
  const merged = merge(await takeSnapshot(), fromFile(await file.text()));
  return orTrouble(writeSnapshot(merged.snapshot), mergeInWords(merged));
}

function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function show(): Promise<void> {
  const [results, answers, cleared] = await Promise.all([readResults(), readAnswers(), startedOver()]);
  const aside = await quarantineToFile();
  for (const row of page.querySelectorAll<HTMLElement>("[data-result]")) {
    showResult(row, results.get(row.dataset["result"]!) ?? NO_RESULT);
  }
  const right = [...answers.values()].filter((answer) => answer.right).length;
  part(".right").textContent = String(right);
  showSummary();
  part(".cleared").hidden = cleared === null;
  part(".cleared p").textContent = cleared === null ? "" : `You started over ${ageInWords(cleared)} ago.`;
  part(".aside").hidden = aside === null;
  const trouble = storageTrouble();
  if (trouble !== null) part(".status").textContent = `Nothing can be saved. ${trouble}`;
}

function showResult(row: HTMLElement, { passed, best, tries, hints, solutionSeen }: Result): void {
  row.classList.toggle("done", passed !== null);
  const fill = (cell: string, text: string): void => {
    row.querySelector(cell)!.textContent = text;
  };
  fill(".best", passed !== null ? "passed" : best ? `${best.passed} of ${best.of} checks` : "not tried");
  fill(".tries", tries === 0 ? "–" : String(tries));
  fill(".hints", [hints > 0 && String(hints), solutionSeen && "solution seen"].filter(Boolean).join(", ") || "–");
}

/** Adds the table up, and says what comes next. */
function showSummary(): void {
  const rows = [...page.querySelectorAll<HTMLElement>("[data-result]")];
  const lessons = [...page.querySelectorAll("tbody:has([data-result])")];
  part(".passed").textContent = String(rows.filter(isDone).length);
  part(".finished").textContent = String(
    lessons.filter((lesson) => !lesson.querySelector("[data-result]:not(.done)")).length,
  );
  const next = rows.find((row) => !isDone(row))?.querySelector("a");
  if (!next)
    return part(".next").replaceChildren(
      "You have passed every exercise. The final test in the recap covers the rest.",
    );
  const isBegun = rows.some(isDone);
  part(".next").replaceChildren(
    isBegun ? "Next: " : "You have passed no exercise yet. Start with ",
    next.cloneNode(true),
    ".",
  );
}

function isDone(row: HTMLElement): boolean {
  return row.classList.contains("done");
}

void show();
onChange(({ kind }) => {
  if (kind !== "draft") void show();
});
