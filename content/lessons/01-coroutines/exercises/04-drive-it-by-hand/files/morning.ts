import type { Coroutine } from "asyncio";
import { bake, cook } from "./kitchen";

/** The three functions that you write. */
export interface Hands {
  finish(work: Coroutine<string>): string;
  giveUp(
    work: Coroutine<string>,
    pushes: number,
  ): string | null;
  interrupt(work: Coroutine<string>, error: Error): string;
}

/** The work of one morning, done with your hands. */
export function morning({ finish, giveUp, interrupt }: Hands) {
  report("finished", () => finish(bake("bread")));
  report("given up", () => giveUp(bake("cake"), 2));
  report("in time", () => giveUp(bake("tart"), 4));
  report("interrupted soup", () =>
    interrupt(cook("soup"), new Error("the gas is off")),
  );
  report("interrupted pie", () =>
    interrupt(bake("pie"), new Error("the oven is cold")),
  );
}

function report(what: string, act: () => string | null) {
  try {
    console.log(`${what}: ${act() ?? "nothing"}`);
  } catch (error) {
    console.log(
      `${what}: out came: ${(error as Error).message}`,
    );
  }
}
