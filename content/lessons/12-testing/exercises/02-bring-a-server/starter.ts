import * as asyncio from "asyncio";
import { checkAll } from "./checker";
import { runTest } from "./runner";

async function ask(link: string) {
  await asyncio.sleep(1);
  return "ok";
}

async function test() {
  const links = ["a.example", "b.example"];
  const answers = await checkAll(ask, links, 2);
  if (answers.join() !== "ok,ok") throw new Error("wrong");
}

runTest(test);
