import { dragCards } from "./drag.ts";
import { Prediction } from "./prediction.ts";

/**
 * Cards, one per line, are laid in the order in which the lines are printed; those never printed stay where they are.
 * A card is placed and taken back by a click or Enter, and moved by its arrows, by the arrow keys or by dragging.
 */
class PredictOrder extends Prediction {
  readonly #tray = this.querySelector<HTMLElement>(".tray")!;
  readonly #answer = this.querySelector<HTMLElement>(".answer")!;

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener("click", (event) => this.#clicked(event));
    this.addEventListener("keydown", (event) => this.#keyPressed(event));
    dragCards([this.#tray, this.#answer], (card) => this.#moved(card));
    this.#refresh();
  }

  protected predicted(): string[] {
    return this.#placed().map(textOf);
  }

  protected restore(predicted: string[]): void {
    const cards = [...this.#tray.querySelectorAll<HTMLElement>(".card")];
    for (const text of predicted) {
      const index = cards.findIndex((card) => textOf(card) === text);
      if (index !== -1) this.#answer.append(...cards.splice(index, 1));
    }
    this.#refresh();
  }

  #placed(): HTMLElement[] {
    return [...this.#answer.querySelectorAll<HTMLElement>(".card")];
  }

  #clicked(event: Event): void {
    const button = (event.target as Element).closest<HTMLButtonElement>(".card button");
    const card = button?.closest<HTMLElement>(".card");
    if (!button || !card) return;
    if (button.classList.contains("up")) this.#shift(card, -1);
    else if (button.classList.contains("down")) this.#shift(card, 1);
    else this.#toggle(card);
    button.focus();
  }

  #keyPressed(event: KeyboardEvent): void {
    const line = (event.target as Element).closest<HTMLElement>(".line");
    const card = line?.closest<HTMLElement>(".answer .card");
    if (!line || !card) return;
    if (event.key === "ArrowUp") this.#shift(card, -1);
    else if (event.key === "ArrowDown") this.#shift(card, 1);
    else if (event.key === "Delete" || event.key === "Backspace") this.#toggle(card);
    else return;
    event.preventDefault();
    line.focus();
  }

  #toggle(card: HTMLElement): void {
    (card.parentElement === this.#tray ? this.#answer : this.#tray).append(card);
    this.#moved(card);
  }

  #shift(card: HTMLElement, by: -1 | 1): void {
    if (by === -1) card.previousElementSibling?.before(card);
    else card.nextElementSibling?.after(card);
    this.#moved(card);
  }

  #moved(card: HTMLElement): void {
    this.#refresh();
    const placed = this.#placed();
    const position = placed.indexOf(card) + 1;
    this.say(
      position === 0
        ? `“${textOf(card)}” is taken back.`
        : `“${textOf(card)}” is line ${position} of ${placed.length}.`,
    );
  }

  /** An arrow that leads nowhere says so; it stays focusable, so that the keyboard does not lose its place. */
  #refresh(): void {
    const placed = this.#placed();
    placed.forEach((card, index) => {
      card.querySelector(".up")!.ariaDisabled = String(index === 0);
      card.querySelector(".down")!.ariaDisabled = String(index === placed.length - 1);
    });
  }
}

function textOf(card: HTMLElement): string {
  return card.querySelector(".line")!.textContent;
}

customElements.define("predict-order", PredictOrder);
