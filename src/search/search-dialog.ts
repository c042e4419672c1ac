import { find, type Found } from "./find.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { forgetIndex, loadIndex, loadVocabulary } from "./pagefind.ts";
import { respell, sortWords } from "./spelling.ts";
import { failure, nothingFound, resultList, suggestions, type View } from "./views.ts";

/** Milliseconds without a keystroke after which a query is searched. */
const PAUSE = 80;

const NOTHING: Found = { pages: [], without: null };

let search: SearchDialog | null = null;

/** Makes the open dialog answer what is typed into it. */
export function startSearch(dialog: HTMLDialogElement): void {
  search ??= new SearchDialog(dialog);
}

class SearchDialog {
  readonly #dialog: HTMLDialogElement;
  readonly #form: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #status: HTMLElement;
  readonly #results: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts searches: an answer to an earlier one comes too late. */
  #searches = 0;

  constructor(dialog: HTMLDialogElement) {
    this.#dialog = dialog;
    this.#form = dialog.querySelector("form")!;
    this.#input = dialog.querySelector("input")!;
    this.#status = dialog.querySelector("[role=status]")!;
    this.#results = dialog.querySelector(".results")!;
    this.#form.addEventListener("input", () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => void this.#search(), PAUSE);
    });
    this.#form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#links()[0]?.click();
    });
    dialog.addEventListener("keydown", (event) => this.#onKey(event));
    dialog.addEventListener("click", (event) => this.#onClick(event));
    void this.#search();
  }

  async #search(): Promise<void> {
    const search = ++this.#searches;
    const query = this.#input.value.trim();
    const view = query === "" ? this.#suggestions() : await this.#answer(query);
    if (search === this.#searches) this.#show(view);
  }

  async #answer(query: string): Promise<View> {
    const kind = this.#kind();
    try {
      const [index, vocabulary] = await Promise.all([loadIndex(), loadVocabulary()]);
      const respelt = respell(query, vocabulary);
      const { known, unknown } = sortWords(respelt ?? query, vocabulary);
      // Of words that stand nowhere the index would take no notice, and nobody would know.
      const { pages, without } = known.length > 0 ? await find(index, known.join(" "), kind) : NOTHING;
      const before = respelt === null ? "" : `Nothing for “${query}”. For “${respelt}”: `;
      if (pages.length > 0) return resultList(pages, before, [...unknown, ...(without === null ? [] : [without])]);
      return nothingFound(query, kind && (() => this.#chooseAllKinds()));
    } catch {
      forgetIndex();
      return failure(() => void this.#search());
    }
  }

  #suggestions(): View {
    return suggestions((text) => {
      this.#input.value = text;
      this.#input.focus();
      void this.#search();
    });
  }

  #show({ status, content }: View): void {
    const left = this.#results.contains(document.activeElement) ? document.activeElement : null;
    this.#status.textContent = status;
    this.#results.replaceChildren(...content);
    this.#results.scrollTop = 0;
    // Whoever has gone on to a result already stays on it, or comes back to the field.
    const address = left?.getAttribute("href");
    if (left) (this.#links().find((link) => link.getAttribute("href") === address) ?? this.#input).focus();
  }

  #kind(): Kind | null {
    const value = new FormData(this.#form).get("kind");
    return KINDS.find((kind) => kind === value) ?? null;
  }

  #chooseAllKinds(): void {
    this.#form.querySelector<HTMLInputElement>("[name=kind]")!.checked = true;
    this.#input.focus();
    void this.#search();
  }

  #links(): HTMLElement[] {
    return [...this.#results.querySelectorAll<HTMLElement>("a, button")];
  }

  /** Up and down go through the results, and whatever is typed goes into the field. */
  #onKey(event: KeyboardEvent): void {
    const { key, target } = event;
    if (target instanceof HTMLInputElement && target !== this.#input) return;
    if (key === "ArrowDown" || key === "ArrowUp") {
      const stops = [this.#input, ...this.#links()];
      const step = key === "ArrowDown" ? 1 : -1;
      stops[stops.indexOf(document.activeElement as HTMLElement) + step]?.focus();
      event.preventDefault();
    } else if (key.length === 1 && key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      this.#input.focus();
    }
  }

  /** A result may lie on this very page, and beside the dialog is out of it. */
  #onClick(event: MouseEvent): void {
    const target = event.target as Element;
    const opensElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
    if (target === this.#dialog || target.closest(".close") || (target.closest("a") && !opensElsewhere)) {
      this.#dialog.close();
    }
  }
}
