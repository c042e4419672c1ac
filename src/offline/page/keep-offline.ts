import type { OfflineState } from "../offline.ts";

const WORDS: Partial<Record<OfflineState, string>> = { storing: "on its way", ready: "ready", stopped: "not all here" };

/** Stores the site in the background. The foot says how far it is. */
async function start(): Promise<void> {
  const { keepOffline, offlineState, onOfflineChange } = await import("../offline.ts");
  const link = document.querySelector(".offline-link")!;
  onOfflineChange(() => {
    const words = WORDS[offlineState()];
    link.textContent = words ? `Offline: ${words}` : "Offline";
  });
  await keepOffline(offerUpdate);
}

/** @param takeOver lets the new version take over, which reloads the page */
function offerUpdate(takeOver: () => void): void {
  const offer = document
    .querySelector<HTMLTemplateElement>("#update-offer")!
    .content.cloneNode(true) as DocumentFragment;
  offer.querySelector("button")!.addEventListener("click", takeOver);
  document.querySelector("#update")!.replaceChildren(offer);
}

// The first read comes first. In development nothing is stored: a page is to show what its files say now.
if (import.meta.env.PROD) {
  if (document.readyState === "complete") void start();
  else addEventListener("load", () => void start());
}
