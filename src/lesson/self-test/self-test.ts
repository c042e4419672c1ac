import type { PredictedEvent } from "../predict/prediction.ts";
import { elementOf } from "./lesson-pages.ts";
import { pick } from "./pick.ts";

/** A prediction of a lesson, as the page lists it. */
interface Question {
  /** The address of its lesson. */
  lesson: string;
  /** The example it asks about. */
  name: string;
  /** Leads to it. */
  link: HTMLAnchorElement;
}

type Answer = "right" | "wrong" | "skipped";

/** How an answer is marked in the list at the end. */
const MARKS: Record<Answer, string> = { right: "✓", wrong: "✗", skipped: "–" };

const QUESTION = "predict-order, predict-choice";

/** Asks some of the course's predictions, one at a time, each taken from its lesson's page, and counts the right ones. */
class SelfTest extends HTMLElement {
  readonly #questions: Question[] = [...this.querySelectorAll<HTMLAnchorElement>(".all a")].map((link) => ({
    lesson: link.pathname,
    name: link.dataset["name"]!,
    link,
  }));
  readonly #count = Number(this.dataset["count"]);
  readonly #status = this.querySelector<HTMLElement>("[role=status]")!;
  readonly #heading = this.querySelector<HTMLElement>(".heading")!;
  readonly #stage = this.querySelector<HTMLElement>(".stage")!;
  readonly #results = this.querySelector<HTMLElement>(".results")!;
  readonly #next = this.querySelector<HTMLButtonElement>(".next")!;
  readonly #asked = new Set<Question>();
  #round: { question: Question; answer: Answer | null }[] = [];
  #place = -1;

  connectedCallback(): void {
    this.#next.addEventListener("click", () => void this.#goOn());
    this.#stage.addEventListener("predicted", (event) => this.#answered((event as PredictedEvent).detail.right));
  }

  async #goOn(): Promise<void> {
    const current = this.#round[this.#place];
    if (current) current.answer ??= "skipped";
    else this.#draw();
    await this.#ask(this.#place + 1);
  }

  /** Questions that were not asked on this page yet, as long as there are enough. */
  #draw(): void {
    const fresh = this.#questions.filter((question) => !this.#asked.has(question));
    if (fresh.length < this.#count) this.#asked.clear();
    const pool = fresh.length < this.#count ? this.#questions : fresh;
    this.#round = pick(pool, this.#count, Math.random).map((question) => ({ question, answer: null }));
    for (const { question } of this.#round) this.#asked.add(question);
  }

  async #ask(place: number): Promise<void> {
    const next = this.#round[place];
    if (!next) return this.#finish();
    const { lesson, name } = next.question;
    try {
      const parts = await Promise.all([elementOf(lesson, `twin-${name}`), elementOf(lesson, `predict-${name}`)]);
      // A test asks for what is known now. What was answered in the lesson, or in an earlier test, would tell.
      for (const part of parts)
        for (const question of part.querySelectorAll<HTMLElement>(QUESTION)) question.dataset["fresh"] = "";
      this.#stage.replaceChildren(...parts);
    } catch (error) {
      this.#status.textContent = `The question could not be loaded: ${messageOf(error)} Try again.`;
      return;
    }
    this.#place = place;
    this.dataset["state"] = "asking";
    this.#status.textContent = "";
    this.#next.textContent = "Skip";
    this.#show(`Question ${place + 1} of ${this.#round.length}`);
  }

  #answered(right: boolean): void {
    const current = this.#round[this.#place]!;
    // The first answer counts.
    current.answer ??= right ? "right" : "wrong";
    this.#next.textContent = this.#place + 1 < this.#round.length ? "Next question" : "See the result";
  }

  #finish(): void {
    const right = this.#round.filter(({ answer }) => answer === "right").length;
    this.#stage.replaceChildren();
    this.#results.replaceChildren(...this.#round.map(({ question, answer }) => resultItem(question, answer!)));
    this.dataset["state"] = "done";
    this.#next.textContent = "Ask me more";
    this.#show(`${right} of ${this.#round.length} right`);
    this.#round = [];
    this.#place = -1;
  }

  /** The heading takes the focus, so that what follows is read from there. */
  #show(heading: string): void {
    this.#heading.textContent = heading;
    this.#heading.focus({ preventScroll: true });
    this.#heading.scrollIntoView({ block: "start", behavior: "instant" });
  }
}

function resultItem({ link }: Question, answer: Answer): HTMLLIElement {
  const item = document.createElement("li");
  item.className = answer;
  const mark = document.createElement("span");
  mark.className = "mark";
  mark.textContent = `${MARKS[answer]} ${answer}`;
  const lead = link.cloneNode(true) as HTMLAnchorElement;
  lead.prepend(`Lesson ${link.dataset["number"]} · `);
  item.append(mark, lead);
  return item;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

customElements.define("self-test", SelfTest);
