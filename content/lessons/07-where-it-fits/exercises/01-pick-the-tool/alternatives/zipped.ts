import { advise, cases, type Case, type Tool } from "./cases";

const tools: Tool[] = [
  "asyncio",
  "asyncio",
  "processes",
  "threads",
  "plain script",
  "plain script",
];

advise(
  Object.fromEntries(
    cases.map((name, index) => [name, tools[index]]),
  ) as Record<Case, Tool>,
);
