import { compare, type Comparison } from "./comparison.ts";
import { printedBy } from "./run.ts";

/** Takes a reader's prediction, runs the program in the page and shows the two side by side, with the reason. */
export abstract class Prediction extends HTMLElement {
  readonly #check = this.querySelector<HTMLButtonElement>(".check")!;
  readonly #status = this.querySelector<HTMLElement>("[role=status]")!;

  /** The lines the reader expects, from the top. */
  protected abstract predicted(): string[] | null;

  connectedCallback(): void {
    this.#check.addEventListener("click", () => void this.#run());
  }

  /** Says something to readers of the screen, and shows it when there is something wrong. */
  protected say(text: string): void {
    this.#status.textContent = text;
  }

  async #run(): Promise<void> {
    const predicted = this.predicted();
    if (predicted === null) {
      this.say("Choose an answer first.");
      return;
    }
    this.#check.disabled = true;
    this.say("Running the program…");
    const { lines, note } = await printedBy(this);
    this.#check.disabled = false;
    const comparison = compare(predicted, lines);
    this.#show(comparison);
    this.say([note, comparison.summary].filter(Boolean).join(" "));
  }

  #show(comparison: Comparison): void {
    const body = this.querySelector("tbody")!;
    body.replaceChildren(
      ...comparison.lines.map(({ predicted, printed }) => {
        const row = document.createElement("tr");
        const same = predicted === printed;
        row.className = same ? "same" : "differs";
        row.append(cell(predicted ?? "nothing", predicted === null), cell(printed ?? "nothing", printed === null));
        const mark = cell(same ? "same" : "differs", false);
        mark.className = "mark";
        row.append(mark);
        return row;
      }),
    );
    this.dataset["checked"] = comparison.right ? "right" : "wrong";
    this.querySelector("details")!.open = true;
  }
}

function cell(text: string, absent: boolean): HTMLTableCellElement {
  const element = document.createElement("td");
  element.textContent = text;
  element.classList.toggle("absent", absent);
  return element;
}
