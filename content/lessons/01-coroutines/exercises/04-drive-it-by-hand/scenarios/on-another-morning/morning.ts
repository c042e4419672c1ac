import type { Coroutine } from "asyncio";
import {
  crumbs,
  grill,
  salad,
  stubborn,
  trifle,
} from "./kitchen";

export interface Hands {
  finish(work: Coroutine<string>): string;
  giveUp(
    work: Coroutine<string>,
    pushes: number,
  ): string | null;
  interrupt(work: Coroutine<string>, error: Error): string;
}

const gone = new RangeError("no spoon");

export function morning({ finish, giveUp, interrupt }: Hands) {
  report("finished", () => finish(trifle(7)));
  report("finished at once", () => finish(trifle(0)));
  report("given up after 3", () => giveUp(trifle(5), 3));
  report("given up after 5", () => giveUp(trifle(4), 5));
  report("given up unbegun", () => giveUp(trifle(9), 0));
  report("an empty plate", () => finish(crumbs()));
  report("in spite of all", () => interrupt(stubborn(), gone));
  report("grilled", () => interrupt(grill(), gone));
  report("broken off", () => interrupt(trifle(6), gone));
  report("served", () => interrupt(salad(), gone));
}

function report(what: string, act: () => string | null) {
  try {
    console.log(`${what}: ${text(act())}`);
  } catch (error) {
    const same = error === gone ? "the same" : "another";
    console.log(`${what}: ${same} error`);
  }
}

function text(result: string | null) {
  return result === ""
    ? "an empty text"
    : (result ?? "nothing");
}
