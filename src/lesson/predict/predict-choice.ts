import { Prediction } from "./prediction.ts";

/** One of several outputs is chosen. */
class PredictChoice extends Prediction {
  protected predicted(): string[] | null {
    const chosen = this.querySelector<HTMLInputElement>("input:checked");
    return chosen && (JSON.parse(chosen.value) as string[]);
  }

  protected restore(predicted: string[]): void {
    const value = JSON.stringify(predicted);
    const choice = [...this.querySelectorAll<HTMLInputElement>("input")].find((input) => input.value === value);
    if (choice) choice.checked = true;
  }
}

customElements.define("predict-choice", PredictChoice);
