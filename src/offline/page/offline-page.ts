import {
  offlineState,
  offlineTrouble,
  onOfflineChange,
  removeEverything,
  storeEverything,
  type OfflineState,
} from "../offline.ts";
import type { Tier } from "../site-files.ts";
import { readStored, type StoredTier } from "../stored.ts";

const page = document.getElementById("offline")!;
const part = <E extends HTMLElement>(selector: string): E => page.querySelector<E>(selector)!;

const WORDS: Record<OfflineState, string> = {
  asking: "",
  off: "Nothing more is stored until you ask for it.",
  storing: "It is being stored. You can keep reading meanwhile.",
  ready: "Ready to go offline.",
  stopped: "Not everything is stored.",
  impossible: "Nothing can be stored.",
};

/** Whether the browser was asked on this page to keep what is stored. */
let wasAsked = false;

async function storeAndKeep(): Promise<void> {
  await storeEverything();
  wasAsked = true;
  await show();
}

part(".download").addEventListener("click", () => void storeAndKeep());
part(".keep").addEventListener("click", () => void storeAndKeep());
part(".remove").addEventListener("click", () => void removeEverything());

async function show(): Promise<void> {
  const state = offlineState();
  say(part(".status"), `${WORDS[state]} ${offlineTrouble()}`);
  part("ul").hidden = part(".actions").hidden = state === "impossible";
  if (state === "impossible") return;
  part<HTMLButtonElement>(".download").disabled = state === "storing" || state === "ready";
  const tiers = await readStored().catch(() => []);
  for (const tier of tiers) showTier(tier);
  part<HTMLButtonElement>(".remove").disabled = tiers.every(({ bytes }) => bytes === 0);
  const isPersistent = (await (navigator.storage as StorageManager | undefined)?.persisted()) ?? false;
  say(part(".promise"), state === "ready" ? PROMISES[isPersistent ? "kept" : wasAsked ? "refused" : "spare"] : "");
  part(".keep").hidden = state !== "ready" || isPersistent || wasAsked;
}

const PROMISES = {
  kept: "Your browser will keep it until you remove it.",
  spare: "Your browser may remove it, with what you have typed here, when it runs out of room.",
  refused: "Your browser did not agree: when it runs out of room, it keeps the sites that you visit most.",
};

function showTier({ tier, bytes, total }: StoredTier): void {
  const row = part(ROWS[tier]);
  const bar = row.querySelector("progress")!;
  bar.max = total;
  bar.value = bytes;
  say(
    row.querySelector<HTMLElement>(".size")!,
    bytes < total ? `${inMB(bytes)} of ${inMB(total)} MB` : `${inMB(total)} MB`,
  );
}

const ROWS: Record<Tier, string> = { pages: ".pages", tools: ".tools", python: ".python" };

const inMB = (bytes: number) => (bytes / 1e6).toFixed(1);

/** What is said already is not announced again. */
function say(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

/** Milliseconds between two looks: this tab, other tabs and the service worker store files. */
const INTERVAL = 1000;

let looking: Promise<void> | null = null;

/** Some browsers take long to say what they have stored: they are not asked again meanwhile. */
function look(): void {
  if (!document.hidden) looking ??= show().finally(() => (looking = null));
}

look();
onOfflineChange(() => void show());
setInterval(look, INTERVAL);
