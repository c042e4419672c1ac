import { run, time } from "asyncio";
import { townOf, wayTo } from "./atlas";

function stopwatch() {
  const begin = time.perfCounter();
  return () => (time.perfCounter() - begin).toFixed(1);
}

async function main() {
  const passed = stopwatch();
  const way = await wayTo(await townOf("Ada"));
  console.log(way);
  console.log(`found in ${passed()} s`);
}

run(main());
