import type { LoopEvent } from "asyncio";
import type { Contender } from "../workloads.ts";
import { runCrawler } from "./crawler.ts";

/** Our runtime, telling a listener everything that happens. */
export const contender: Contender = {
  program: (count) => {
    const events: LoopEvent[] = [];
    return runCrawler(count, {
      onEvent: (event) => {
        if (events.push(event) === 1000) events.length = 0;
      },
    });
  },
};
