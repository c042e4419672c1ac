import type { Coroutine } from "asyncio";
import { morning } from "./morning";

type Work = Coroutine<string>;
type Push = (work: Work) => ReturnType<Work["send"]>;

const send: Push = (work) => work.send(undefined);

/** Makes these pushes, one after the other, until it is done. */
function make(pushes: Iterable<Push>, work: Work) {
  for (const push of pushes) {
    const step = push(work);
    if (step.done) return step.value;
  }
  work.close();
  return null;
}

function* forEver(...first: Push[]) {
  yield* first;
  while (true) yield send;
}

morning({
  finish: (work) => make(forEver(), work)!,
  giveUp: (work, pushes) =>
    make(Array<Push>(pushes).fill(send), work),
  interrupt: (work, error) =>
    make(
      forEver(send, (each) => each.throw(error)),
      work,
    )!,
});
