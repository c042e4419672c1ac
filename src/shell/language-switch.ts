import type { Language } from "../record/languages.ts";
import { chooseLanguage, chosenLanguage, followChoiceElsewhere, onLanguageChosen } from "../reader/code-language.ts";

/** The header's choice of language: a button for each. */
class LanguageSwitch extends HTMLElement {
  connectedCallback(): void {
    for (const button of this.#buttons) {
      button.addEventListener("click", () => chooseLanguage(button.dataset["language"] as Language));
    }
    onLanguageChosen(() => this.#markChosen());
    this.#markChosen();
    followChoiceElsewhere();
  }

  get #buttons(): HTMLButtonElement[] {
    return [...this.querySelectorAll("button")];
  }

  #markChosen(): void {
    for (const button of this.#buttons) {
      button.ariaPressed = String(button.dataset["language"] === chosenLanguage());
    }
  }
}

customElements.define("language-switch", LanguageSwitch);
