import type { Coroutine } from "asyncio";
import { stubborn, trifle } from "./kitchen";

interface Hands {
  finish(work: Coroutine<string>): string;
  giveUp(
    work: Coroutine<string>,
    pushes: number,
  ): string | null;
  interrupt(work: Coroutine<string>, error: Error): string;
}

export function morning({ finish, giveUp, interrupt }: Hands) {
  console.log(finish(trifle(7)));
  console.log(finish(trifle(0)));
  console.log(giveUp(trifle(5), 3) === null ? "bin" : "plate");
  console.log(giveUp(trifle(4), 5));
  console.log(giveUp(trifle(9), 0) === null ? "bin" : "plate");
  console.log(interrupt(stubborn(), new Error("the rain")));
}
