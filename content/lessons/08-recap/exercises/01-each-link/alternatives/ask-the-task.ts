import { createTask, run, wait, type Task } from "asyncio";
import * as web from "./web";

function resultOf(asking: Task<number>) {
  const error = asking.exception();
  if (error instanceof web.NetworkError) return "unreachable";
  const status = asking.result();
  return status === 200 ? "ok" : `broken (${status})`;
}

async function main() {
  for (const link of web.links) {
    const asking = createTask(web.request(link));
    await wait([asking]);
    console.log(`${link}: ${resultOf(asking)}`);
  }
}

run(main());
