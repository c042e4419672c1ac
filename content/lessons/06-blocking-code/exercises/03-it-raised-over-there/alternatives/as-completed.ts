import { asCompleted, run, toThread } from "asyncio";
import { grind, sacks } from "./sacks";

interface Outcome {
  sack: string;
  kilos?: number;
  error?: Error;
}

async function mill(sack: string): Promise<Outcome> {
  try {
    return { sack, kilos: await toThread(grind, sack) };
  } catch (error) {
    return { sack, error: error as Error };
  }
}

async function main() {
  const outcomes: Outcome[] = [];
  for (const next of asCompleted(sacks.map((s) => mill(s)))) {
    const outcome: Outcome = await next;
    outcomes.push(outcome);
    const { sack, kilos, error } = outcome;
    console.log(
      `${sack}: ${error ? error.message : `${kilos} kg`}`,
    );
  }
  const failed = outcomes.filter(({ error }) => error).length;
  console.log(
    `${outcomes.length - failed} ground, ${failed} failed`,
  );
}

run(main());
