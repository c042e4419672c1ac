import {
  createTask,
  getRunningLoop,
  run,
  type Task,
} from "asyncio";
import { call, companies } from "./taxis";

async function main() {
  if (companies.length === 0) return;
  const first = getRunningLoop().createFuture<string>();
  const calls: Task<string>[] = companies.map((company) =>
    createTask(call(company)),
  );
  for (const each of calls) {
    each.addDoneCallback(() => {
      if (!first.done() && !each.cancelled()) {
        first.setResult(each.result());
      }
    });
  }
  console.log(`riding with ${await first}`);
  for (const other of calls.filter((each) => !each.done())) {
    other.cancel();
  }
  for (const each of calls) {
    try {
      await each;
    } catch {
      // It was called off.
    }
  }
  console.log("on the way");
}

run(main());
