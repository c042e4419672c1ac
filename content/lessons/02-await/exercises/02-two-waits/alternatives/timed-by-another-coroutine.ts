import { run, time } from "asyncio";
import { townOf, wayTo } from "./atlas";

async function timed<T>(
  work: PromiseLike<T>,
): Promise<[T, number]> {
  const start = time.perfCounter();
  const result = await work;
  return [result, time.perfCounter() - start];
}

async function find(person: string) {
  return await wayTo(await townOf(person));
}

async function main() {
  const [way, seconds] = await timed(find("Ada"));
  for (const line of [
    way,
    `found in ${seconds.toFixed(1)} s`,
  ]) {
    console.log(line);
  }
}

run(main());
