import * as asyncio from "asyncio";
import { limit } from "./settings";
import { links, NetworkError, request } from "./web";

const connections = new asyncio.BoundedSemaphore(limit);

async function ask(link: string) {
  await connections.acquire();
  try {
    return await request(link);
  } finally {
    connections.release();
  }
}

function resultOf(outcome: number | Error) {
  if (outcome instanceof NetworkError) return "unreachable";
  if (outcome instanceof Error) throw outcome;
  return outcome === 200 ? "ok" : `broken (${outcome})`;
}

async function main() {
  const outcomes = await asyncio.gather(links.map(ask), {
    returnExceptions: true,
  });
  for (const [place, outcome] of outcomes.entries()) {
    console.log(
      `${links[place]}: ${resultOf(outcome as number | Error)}`,
    );
  }
}

asyncio.run(main());
