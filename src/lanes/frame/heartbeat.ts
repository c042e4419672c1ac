import type { WorkerLike } from "../supervise/protocol.ts";

/**
 * A Worker that tells whether its program holds the thread: a ping of the supervisor is still unanswered when the next
 * one is sent.
 */
export function withHeartbeat(worker: WorkerLike, onHeld: (held: boolean) => void): WorkerLike {
  let started = false;
  let unanswered = false;
  let held = false;

  const report = (now: boolean) => {
    if (now === held) return;
    held = now;
    onHeld(held);
  };

  const watched: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage(message) {
      if (message.type === "ping") {
        report(started && unanswered);
        unanswered = true;
      }
      worker.postMessage(message);
    },
    terminate: (...ending) => worker.terminate(...ending),
  };
  worker.onmessage = (event) => {
    started = true;
    unanswered = false;
    report(false);
    watched.onmessage?.(event);
  };
  worker.onerror = (event) => watched.onerror?.(event);
  return watched;
}
