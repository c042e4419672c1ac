import { downloadProgress, onDownloadProgress } from "../load/progress.ts";
import { chosenLanguage, onLanguageChosen, showLanguage } from "../reader/code-language.ts";
import { inSeconds } from "../record/index.ts";
import { LANGUAGES } from "../record/languages.ts";
import { ShownRun } from "./shown-run.ts";

/** Runs one of two programs in the page, in real time: its lines come one by one, and a line goes through its picture. */
class WeatherRun extends HTMLElement {
  readonly #run = this.querySelector<HTMLButtonElement>(".run")!;
  readonly #twin = this.querySelector<HTMLButtonElement>(".twin")!;
  readonly #progress = this.querySelector("progress")!;
  readonly #status = this.querySelector<HTMLElement>("[role=status]")!;
  #running: AbortController | null = null;

  connectedCallback(): void {
    this.#run.addEventListener("click", () => (this.#running ? this.#stop() : void this.#start()));
    this.#twin.addEventListener("click", () => {
      this.#stop();
      showLanguage("typescript");
      void this.#start();
    });
    this.addEventListener("change", () => this.#stop());
    onLanguageChosen(() => this.#stop());
    onDownloadProgress(() => this.#showDownload());
  }

  async #start(): Promise<void> {
    const running = (this.#running = new AbortController());
    const isCurrent = () => this.#running === running;
    const { signal } = running;
    const language = chosenLanguage();
    const { value } = this.querySelector<HTMLInputElement>("input:checked")!;
    const shown = new ShownRun(this.querySelector(`.runs > [data-way="${value}"]`)!);
    this.#run.textContent = "Stop";
    this.#say("Starting…");
    this.#showDownload();
    try {
      const { runInPage } = await import("../lanes/in-page.ts");
      if (!isCurrent()) return;
      let begun = false;
      const record = await runInPage(shown.programs[language], {
        clock: "real",
        signal,
        onUpdate: (soFar) => {
          if (!isCurrent()) return;
          if (!begun) {
            begun = true;
            this.#say(`Running in ${LANGUAGES[language].name}…`);
            shown.begin(performance.now() - soFar.elapsed * 1000, signal);
          }
          shown.print(soFar);
        },
      });
      if (!isCurrent()) return;
      shown.print(record);
      running.abort();
      this.#say(
        record.outcome.kind === "finished"
          ? `Finished after ${inSeconds(record.elapsed)}, in ${LANGUAGES[language].name}.`
          : "The run did not finish. Run it again.",
      );
    } catch (error) {
      if (isCurrent()) this.#say(error instanceof Error ? error.message : String(error));
    }
    if (isCurrent()) this.#toRest();
  }

  /** The recorded run is shown again. */
  #stop(): void {
    if (!this.#running) return;
    this.#running.abort();
    for (const way of this.querySelectorAll<HTMLElement>(".runs > [data-way]")) new ShownRun(way).reset();
    this.#say("Stopped.");
    this.#toRest();
  }

  #toRest(): void {
    this.#running = null;
    this.#run.textContent = "Run";
    this.#showDownload();
  }

  #say(text: string): void {
    this.#status.textContent = text;
  }

  #showDownload(): void {
    const name: string = LANGUAGES[chosenLanguage()].name;
    const download = this.#running && downloadProgress().find((each) => each.name === name);
    const isPython = download?.name === LANGUAGES.python.name;
    this.#progress.hidden = this.#twin.hidden = !isPython;
    if (!isPython) return;
    this.#progress.value = download!.part;
    this.#say("Loading Python, once");
  }
}

customElements.define("weather-run", WeatherRun);
