import * as asyncio from "asyncio";
import { checkAll, NetworkError } from "./checker";
import { runTest } from "./runner";

type Outcome = [seconds: number, answer: string | null];

class Fake {
  outcomes: Outcome[];
  open = new Set<string>();

  constructor(...outcomes: Outcome[]) {
    this.outcomes = outcomes;
  }

  async ask(link: string) {
    this.open.add(link);
    if (this.open.size > 2) throw new Error("too many");
    const [seconds, answer] = this.outcomes.shift()!;
    try {
      await asyncio.sleep(seconds);
    } finally {
      this.open.delete(link);
    }
    if (answer === null) throw new NetworkError(link);
    return answer;
  }
}

async function keepsItsPromises() {
  const fake = new Fake([3, "one"], [1, null], [1, "three"]);
  const answers = await checkAll(
    (link) => fake.ask(link),
    ["x", "y", "z"],
    2,
  );
  if (answers.join() !== "one,failed,three") {
    throw new Error(answers.join());
  }
}

async function canBeCancelled() {
  const fake = new Fake([9, ""], [9, ""]);
  const checking = asyncio.createTask(
    checkAll((link) => fake.ask(link), ["x", "y"], 2),
  );
  await asyncio.sleep(1);
  checking.cancel();
  await asyncio.wait([checking], { timeout: 5 });
  if (fake.open.size > 0) throw new Error("still open");
}

async function test() {
  await keepsItsPromises();
  await canBeCancelled();
}

runTest(test);
