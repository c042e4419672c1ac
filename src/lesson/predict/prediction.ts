import type { Program } from "../../record/program.ts";
import type { Language } from "../../record/languages.ts";
import { chosenLanguage } from "../../reader/code-language.ts";
import { noteAnswer, readAnswer } from "../../progress/index.ts";
import type { RunRecord } from "../../record/index.ts";
import { compare, type Comparison } from "./comparison.ts";
import { runToHoldAgainst, type HeldAgainst } from "./held-against.ts";

/** What the page says of the program in question. */
interface Question {
  /** In the course: `coroutines/inert`. */
  name: string;
  programs: Record<Language, Program>;
  /** What it printed when the page was built: shown when it can't be run here. */
  printed: string[];
}

/** Said by a prediction once it is compared. It bubbles. */
export type PredictedEvent = CustomEvent<{ right: boolean }>;

/**
 * Takes a reader's prediction, runs the program in the page and shows the two side by side, with the reason. The run is on
 * the checking clock: a busy machine must not make an answer wrong that was right before. With `data-fresh` it begins
 * empty, whatever was answered on an earlier visit.
 */
export abstract class Prediction extends HTMLElement {
  readonly #question = JSON.parse(this.querySelector("script")!.textContent) as Question;
  readonly #check = this.querySelector<HTMLButtonElement>(".check")!;
  readonly #status = this.querySelector<HTMLElement>("[role=status]")!;

  /** The lines the reader expects, from the top; null before there is an answer. */
  protected abstract predicted(): string[] | null;

  /** Puts an earlier answer back, as far as the question still has its lines. */
  protected abstract restore(predicted: string[]): void;

  connectedCallback(): void {
    this.#check.addEventListener("click", () => void this.#answer());
    if (this.dataset["fresh"] === undefined) void this.#recall();
    // Who touches the cards will soon want the run: the bundler starts meanwhile.
    // When that fails, Check says so.
    this.addEventListener("focusin", () => void this.#prepare().catch(() => undefined), { once: true });
  }

  /** Shows a sentence under the question, and has it read out. */
  protected say(text: string): void {
    this.#status.textContent = text;
  }

  async #answer(): Promise<void> {
    const predicted = this.predicted();
    if (predicted === null) return this.say("Choose an answer first.");
    // Not `disabled`, which would take the focus away.
    if (this.#check.ariaDisabled === "true") return;
    this.#check.ariaDisabled = "true";
    this.ariaBusy = "true";
    this.say("Running the program…");
    const { printed, note, record } = await this.#run();
    this.#check.ariaDisabled = "false";
    this.ariaBusy = "false";
    const comparison = compare(predicted, printed);
    this.#show(comparison);
    if (record) void this.#showTimeline(record);
    this.say(`${comparison.summary}${note}`);
    const detail: PredictedEvent["detail"] = { right: comparison.right };
    this.dispatchEvent(new CustomEvent("predicted", { bubbles: true, detail }));
    await noteAnswer(this.#question.name, predicted, comparison.right);
  }

  /** Shows the answer of an earlier visit, unless somebody has begun another one, and says how it went. */
  async #recall(): Promise<void> {
    const answer = await readAnswer(this.#question.name);
    if (!answer) return;
    if (!this.predicted()?.length) this.restore(answer.predicted);
    this.say(answer.right ? "You had it right before." : "You tried it before, and it was not quite right.");
  }

  /** In the language that the page is read in. */
  get #program(): Program {
    return this.#question.programs[chosenLanguage()];
  }

  /** The sandbox's code is loaded when it is first needed. */
  async #prepare(): Promise<void> {
    const { prepare } = await import("../../lanes/in-page.ts");
    await prepare([this.#program]);
  }

  async #run(): Promise<HeldAgainst> {
    return runToHoldAgainst(this.#program, this.#question.printed, async (...run) => {
      const { runInPage } = await import("../../lanes/in-page.ts");
      return runInPage(...run);
    });
  }

  /** The picture is an addition: where its code can't be loaded, the answer stands without. */
  async #showTimeline(record: RunRecord): Promise<void> {
    const place = this.querySelector<HTMLElement>(".picture")!;
    const { showRun } = await import("../../timeline/show-run.tsx");
    showRun(place, record);
    place.hidden = false;
  }

  #show({ right, lines }: Comparison): void {
    const rows = lines.map(({ predicted, printed }) => {
      const row = document.createElement("tr");
      row.className = predicted === printed ? "same" : "differs";
      row.append(cell(predicted), cell(printed), markCell(row.className));
      return row;
    });
    this.querySelector("tbody")!.replaceChildren(...rows);
    this.dataset["checked"] = right ? "right" : "wrong";
    this.querySelector("details")!.open = true;
  }
}

function cell(line: string | null): HTMLTableCellElement {
  const element = document.createElement("td");
  element.textContent = line ?? "nothing";
  element.classList.toggle("absent", line === null);
  return element;
}

function markCell(word: string): HTMLTableCellElement {
  const element = document.createElement("td");
  element.textContent = word;
  element.className = "mark";
  return element;
}
