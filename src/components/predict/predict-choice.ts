import { Prediction } from "./prediction.ts";

/** One of several outputs is chosen. */
class PredictChoice extends Prediction {
  protected predicted(): string[] | null {
    const chosen = this.querySelector<HTMLInputElement>("input:checked");
    return chosen && (JSON.parse(chosen.value) as string[]);
  }
}

customElements.define("predict-choice", PredictChoice);
