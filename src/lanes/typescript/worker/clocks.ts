import { time } from "asyncio";

/** Where `Date` begins on the checking clock, in milliseconds: in November 2023, as Python's `time.time()` does there. */
const EPOCH = 1_700_000_000_000;

/** Makes JavaScript's own clocks, `Date` and `performance`, follow the virtual one. */
export function followVirtualClock(): void {
  const sinceStart = () => time.perfCounter() * 1000;
  Object.defineProperty(performance, "now", { value: sinceStart });
  Object.defineProperty(performance, "timeOrigin", { value: EPOCH });
  Object.defineProperty(globalThis, "Date", {
    value: dateOf(() => EPOCH + Math.floor(sinceStart())),
    writable: true,
    configurable: true,
  });
}

function dateOf(now: () => number): DateConstructor {
  const { Date } = globalThis;
  // A function and not a class: `Date()` is called without `new` as well.
  function Following(this: unknown, ...parts: unknown[]): unknown {
    if (new.target === undefined) return new Date(now()).toString();
    return Reflect.construct(Date, parts.length === 0 ? [now()] : parts, new.target);
  }
  Object.defineProperty(Following, "name", { value: "Date" });
  Object.defineProperty(Following, "length", { value: Date.length });
  Following.prototype = Date.prototype;
  Object.defineProperty(Date.prototype, "constructor", { value: Following });
  return Object.assign(Following, { now, parse: Date.parse, UTC: Date.UTC }) as unknown as DateConstructor;
}
