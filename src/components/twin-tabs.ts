import { keepPreference } from "./preferences.ts";

/**
 * The tabs of a program in two languages. The language is one choice for the whole site: `data-language` on the root
 * element says which listing is shown, in every twin at once.
 */
class TwinTabs extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("[role=tablist]")!;
    list.addEventListener("click", (event) => choose(tabOf(event)));
    list.addEventListener("keydown", (event) => this.#keyPressed(event as KeyboardEvent));
    markChosenTabs(this);
  }

  #keyPressed(event: KeyboardEvent): void {
    const tabs = tabsIn(this);
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const index = tabs.indexOf(tabOf(event)!);
    if (step === undefined || index === -1) return;
    const next = tabs[(index + step + tabs.length) % tabs.length]!;
    choose(next);
    next.focus();
  }
}

function choose(tab: HTMLElement | null): void {
  if (!tab) return;
  // Listings above may change their height: what is being read stays where it is.
  const before = tab.getBoundingClientRect().top;
  document.documentElement.dataset["language"] = tab.dataset["language"]!;
  keepPreference("language", tab.dataset["language"]!);
  markChosenTabs(document);
  scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: "instant" });
}

function markChosenTabs(root: ParentNode): void {
  for (const tab of tabsIn(root)) {
    const chosen = tab.dataset["language"] === document.documentElement.dataset["language"];
    tab.ariaSelected = String(chosen);
    tab.tabIndex = chosen ? 0 : -1;
  }
}

function tabsIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>("[role=tab][data-language]")];
}

function tabOf(event: Event): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>("[role=tab]");
}

customElements.define("twin-tabs", TwinTabs);
