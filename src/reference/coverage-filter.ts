/** Shows those rows of the page's tables whose name has what is typed in it, and whose status is the one that is chosen. */
class CoverageFilter extends HTMLElement {
  readonly #input = this.querySelector("input")!;
  readonly #select = this.querySelector("select")!;
  readonly #status = this.querySelector("[role=status]")!;
  readonly #rows = [...document.querySelectorAll<HTMLElement>("tr[data-name]")];

  connectedCallback(): void {
    this.addEventListener("input", () => this.#filter());
    // A browser may have put back what was typed before.
    this.#filter();
  }

  #filter(): void {
    const typed = plain(this.#input.value);
    const status = this.#select.value;
    for (const row of this.#rows) {
      const { name = "", status: own } = row.dataset;
      row.hidden = !plain(name).includes(typed) || (status !== "" && status !== own);
    }
    for (const section of document.querySelectorAll<HTMLElement>("section:has(tr[data-name])")) {
      section.hidden = section.querySelector("tr[data-name]:not([hidden])") === null;
    }
    const shown = this.#rows.filter((row) => !row.hidden).length;
    this.#status.textContent =
      shown === 0 ? "No name matches. Try part of one, such as “task”." : `${shown} of ${this.#rows.length} names`;
  }
}

/** In either spelling: `createTask` finds `create_task`. */
function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[_\s]|^asyncio\./g, "");
}

customElements.define("coverage-filter", CoverageFilter);
