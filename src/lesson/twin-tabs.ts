import type { Language } from "../record/languages.ts";
import { chooseLanguage, chosenLanguage, onLanguageChosen } from "../reader/code-language.ts";

/** The tabs of a program in two languages: they choose the language of all code on the site. */
class TwinTabs extends HTMLElement {
  connectedCallback(): void {
    const list = this.querySelector("[role=tablist]")!;
    list.addEventListener("click", (event) => choose(tabOf(event)));
    list.addEventListener("keydown", (event) => this.#keyPressed(event as KeyboardEvent));
    onLanguageChosen(() => this.#markChosen());
    this.#markChosen();
  }

  get #tabs(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("[role=tab]")];
  }

  #keyPressed(event: KeyboardEvent): void {
    const tabs = this.#tabs;
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const index = tabs.indexOf(tabOf(event)!);
    if (step === undefined || index === -1) return;
    const next = tabs[(index + step + tabs.length) % tabs.length]!;
    choose(next);
    next.focus();
  }

  #markChosen(): void {
    for (const tab of this.#tabs) {
      const chosen = tab.dataset["language"] === (chosenLanguage() ?? "python");
      tab.ariaSelected = String(chosen);
      tab.tabIndex = chosen ? 0 : -1;
    }
  }
}

function choose(tab: HTMLElement | null): void {
  if (tab) chooseLanguage(tab.dataset["language"] as Language, tab);
}

function tabOf(event: Event): HTMLElement | null {
  return (event.target as Element).closest<HTMLElement>("[role=tab]");
}

customElements.define("twin-tabs", TwinTabs);
