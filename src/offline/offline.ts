import { Workbox } from "workbox-window";
import { keepPreference, onPreferenceElsewhere } from "../reader/preferences.ts";
import { download, NoRoomError } from "./download.ts";
import { canStore, mayStore } from "./may-store.ts";
import { SERVICE_WORKER } from "../headers/served.ts";
import { allowStoring, forgetStored, hasRoom, scope, siteAddress } from "./stored.ts";

/** How far the site is on its way onto this device. */
export type OfflineState =
  /** Not known yet. */
  | "asking"
  /** The reader, or a browser that saves data, does not want it to be stored. */
  | "off"
  | "storing"
  | "ready"
  /** It has no room, or the network went away: {@link offlineTrouble} says which. */
  | "stopped"
  /** This browser can't store it. */
  | "impossible";

let state: OfflineState = canStore ? "asking" : "impossible";
let trouble = canStore
  ? ""
  : "This browser can’t store the site from here: that takes https, and a window that is not private.";
const listeners = new Set<() => void>();

export const offlineState = (): OfflineState => state;

/** Why the site is not wholly stored, in a sentence; empty when nothing is wrong. */
export const offlineTrouble = (): string => trouble;

/** Tells whenever the state changes. */
export function onOfflineChange(listener: () => void): void {
  listeners.add(listener);
}

function become(next: OfflineState, why = ""): void {
  if (next === state && why === trouble) return;
  state = next;
  trouble = why;
  listeners.forEach((listener) => listener());
}

/**
 * Stores the site in the background, unless the reader or the browser's settings say not to.
 *
 * @param onUpdate told when a newer version of the site is stored and waits; gets what makes it take over
 */
export async function keepOffline(onUpdate: (takeOver: () => void) => void): Promise<void> {
  if (!canStore) return;
  tellUpdate = onUpdate;
  reloadWhenReplaced();
  // Another tab takes everything away: this one is not to store it again.
  onPreferenceElsewhere("offline", (value) => value === "off" && location.reload());
  addEventListener("online", () => void (state === "stopped" && store()));
  if (await mayStore()) return store();
  become("off");
  // It may have gone on for other tabs, and stored something more, while it was being taken away.
  await forgetEverything();
}

/** Stores everything, for the reader has asked for it, and asks the browser to keep it. */
export async function storeEverything(): Promise<void> {
  keepPreference("offline", null);
  become("storing");
  // Not every browser can be asked. One that asks the reader in turn is not waited for.
  await Promise.all([store(), (navigator.storage as StorageManager | undefined)?.persist()]);
}

/** Takes everything away again, until the reader asks for it. All tabs start anew, without a service worker. */
export async function removeEverything(): Promise<void> {
  keepPreference("offline", "off");
  await forgetEverything();
  location.reload();
}

/** The service worker goes first. As for its registration, now and then a browser never says that it is gone. */
async function forgetEverything(): Promise<void> {
  void (await navigator.serviceWorker.getRegistration(scope))?.unregister();
  await forgetStored();
}

let tellUpdate: (takeOver: () => void) => void;

async function store(): Promise<void> {
  // Mostly everything is here, and nothing is to be said of it meanwhile.
  if (!navigator.serviceWorker.controller) become("storing");
  try {
    await startServiceWorker();
    await allowStoring();
    await download(() => become("storing"));
    become("ready");
  } catch (error) {
    become("stopped", inWords(error));
  }
}

let started: Promise<void> | null = null;

/** Resolves when a service worker answers this page's requests. */
function startServiceWorker(): Promise<void> {
  started ??= register().catch((error: unknown) => {
    started = null;
    throw error;
  });
  return started;
}

async function register(): Promise<void> {
  const workbox = new Workbox(siteAddress(SERVICE_WORKER), { scope });
  workbox.addEventListener("waiting", () => void offerUnlessFirst(workbox));
  const controlled = untilControlled();
  void navigator.serviceWorker.getRegistration(scope).then(takeOverPage);
  const failed = new Promise<never>((_resolve, reject) => {
    workbox.addEventListener("redundant", () => void whyNotInstalled().then(reject));
    workbox.register().then(takeOverPage, reject);
  });
  // Where there is a service worker, its registration is not waited for: now and then a browser that is still looking for a
  // newer one, at a server that was stopped, never answers.
  await Promise.race([controlled, failed]);
}

/** An active service worker takes over no page by itself that came past it: by a hard reload, or as it was being removed. */
function takeOverPage(registration?: ServiceWorkerRegistration): void {
  if (!navigator.serviceWorker.controller) registration?.active?.postMessage({ type: "CLAIM" });
}

/** It is listened for from the start: a service worker of another tab may take this page over at any moment. */
function untilControlled(): Promise<void> {
  const { serviceWorker } = navigator;
  return new Promise((resolve) => {
    serviceWorker.addEventListener("controllerchange", () => resolve(), { once: true });
    if (serviceWorker.controller) resolve();
  });
}

/** The first version ever counts as one that waits, too, where it is slow to begin: it follows none that is active. */
async function offerUnlessFirst(workbox: Workbox): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  if (registration?.active) tellUpdate(() => workbox.messageSkipWaiting());
}

/** Some file was not to be had, unless it was the room for it. */
async function whyNotInstalled(): Promise<Error> {
  return (await hasRoom()) ? new TypeError("The service worker could not be installed.") : new NoRoomError();
}

/** A newer version takes over in all tabs at once: one that went on with the older would find its files gone. */
function reloadWhenReplaced(): void {
  let isControlled = navigator.serviceWorker.controller !== null;
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (isControlled) location.reload();
    isControlled = true;
  });
}

function inWords(error: unknown): string {
  if (error instanceof NoRoomError) {
    return "There is no room left on this device. The site works as long as it can be reached.";
  }
  if (error instanceof TypeError) return "The site can’t be reached now. Storing continues when it can.";
  return error instanceof Error ? error.message : String(error);
}
