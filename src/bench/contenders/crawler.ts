import { gather, Queue, sleep, VirtualClock, run, type Coroutine, type RunnerOptions } from "asyncio";
import { at, coroutine } from "asyncio/compiled";

const WORKERS = 20;
/** What each page holds: about 10 kB. */
const BODY = JSON.stringify(
  Array.from({ length: 100 }, (_, id) => ({ id, title: `Article ${id}`, tags: ["asyncio", "tasks"], score: id / 7 })),
);

interface Article {
  score: number;
}

function place(name: string, line: number) {
  return { name, file: "/main.ts", line };
}

const download = coroutine(
  function* (page: number) {
    yield at(2, sleep(0.01 * (1 + (page % 7))));
    return BODY;
  },
  place("download", 1),
);

const read = coroutine(
  function* (page: number) {
    const articles = JSON.parse((yield at(7, download(page))) as string) as Article[];
    return articles.reduce((sum, { score }) => sum + score, 0);
  },
  place("read", 6),
);

const work = coroutine(
  function* (pages: Queue<number>, results: number[]) {
    while (!pages.empty()) {
      const page = (yield at(13, pages.get())) as number;
      results.push((yield at(14, read(page))) as number);
    }
  },
  place("work", 11),
);

const crawl = coroutine(
  function* (count: number) {
    const pages = new Queue<number>();
    const results: number[] = [];
    for (let page = 0; page < count; page++) pages.putNowait(page);
    yield at(22, gather(Array.from({ length: WORKERS }, () => work(pages, results))));
  },
  place("crawl", 18),
) as (count: number) => Coroutine<unknown>;

/** A program as they are: tasks that wait for pages and read them. It is written as it looks when compiled. */
export function runCrawler(count: number, options: RunnerOptions = {}): Promise<unknown> {
  return run(crawl(count), { clock: new VirtualClock(), ...options });
}
