import { inSeconds, printedMoments, type RunSoFar } from "../record/index.ts";
import type { Language } from "../record/languages.ts";
import type { Program } from "../record/program.ts";

/** The picture and the lines of one program: they show a recorded run until a real one takes their place. */
export class ShownRun {
  readonly programs: Record<Language, Program>;
  readonly #lines: HTMLElement[];
  readonly #now: SVGPathElement;

  /** @param element with the programs in its `data-programs` */
  constructor(element: HTMLElement) {
    this.programs = JSON.parse(element.dataset["programs"]!) as Record<Language, Program>;
    this.#lines = [...element.querySelectorAll<HTMLElement>(".printed li")];
    this.#now = element.querySelector<SVGPathElement>(".now")!;
  }

  /** No line is printed yet, and the line for now goes through the picture. @param start as `performance.now()` has it */
  begin(start: number, signal: AbortSignal): void {
    for (const line of this.#lines) line.classList.add("later");
    this.#now.setAttribute("visibility", "visible");
    const frame = () => {
      if (signal.aborted) return;
      this.#moveTo((performance.now() - start) / 1000);
      requestAnimationFrame(frame);
    };
    frame();
  }

  /** Shows the lines that a run has printed so far. They are those of the recorded run, at times of their own. */
  print(run: Pick<RunSoFar, "output">): void {
    const printed = printedMoments(run);
    for (const [index, line] of this.#lines.entries()) {
      const moment = printed[index];
      if (!moment || !line.classList.contains("later")) continue;
      line.classList.remove("later");
      line.querySelector(".time")!.textContent = inSeconds(moment.time);
      line.querySelector(".text")!.textContent = moment.text;
    }
  }

  /** Shows all lines again. */
  reset(): void {
    for (const line of this.#lines) line.classList.remove("later");
    this.#now.setAttribute("visibility", "hidden");
  }

  #moveTo(seconds: number): void {
    const { secondWidth, until } = this.#now.dataset;
    const shown = Math.min(seconds, Number(until));
    this.#now.setAttribute("transform", `translate(${shown * Number(secondWidth)} 0)`);
  }
}
