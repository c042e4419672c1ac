import * as asyncio from "asyncio";
import { fetchPatiently, NetworkError } from "./patience";
import { runTest } from "./runner";

async function test() {
  async function fetch() {
    await asyncio.sleep(0.5);
    return "a page";
  }

  const page = await fetchPatiently(fetch);
  if (page !== "a page") throw new Error(`it gives ${page}`);
}

runTest(test);
