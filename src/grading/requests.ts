import { peakOf, printedMoments, sameTime, type OutputLine, type RunRecord } from "../record/index.ts";
import type { Activity } from "./concurrency.ts";
import type { Failure } from "./exercise.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { quote, text, words } from "./text.ts";
import { counted, ordinal, rounded, seconds, spot, times } from "./words.ts";

/** Requests that a support module makes, by what its lines begin with; the address stands behind. */
export interface Requests {
  /** When one is sent: `asking `. */
  sent: string;
  /** When one has failed, in one way or another. */
  failed: string[];
}

/** How a request that has failed is sent again. */
export interface Retries extends Requests {
  /** All addresses that there are: each is asked at least once. */
  addresses: string[];
  /** How often at most, in all. */
  tries: number;
  /** Seconds after the first failure. */
  pause: number;
  /** Whether each further pause is twice as long as the one before. */
  doubling?: boolean;
  /** Whether the next request is sent exactly when the pause is over; it need not where places are scarce. */
  exactly?: boolean;
}

/** What has failed is asked for again, after pauses, until there are no tries left; what has answered is not. */
export function retries(rules: Retries): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    for (const address of rules.addresses) {
      const failure = wrongRetry(run, printed, address, rules);
      if (failure) return failure;
    }
    return null;
  };
}

function wrongRetry(run: RunRecord, printed: OutputLine[], address: string, rules: Retries): Failure | null {
  const { sent, failed, tries, pause, doubling = false, exactly = false } = rules;
  const requests = printed.filter(({ text }) => text === sent + address);
  const failures = printed.filter(({ text }) => failed.some((beginning) => text === beginning + address));
  if (requests.length === 0) {
    return {
      about: "tasks",
      seen: text`${quote(address)} was never asked.`,
      expected: text`Every address is asked, and its own answer counts.`,
      hint: text`What an address answers is not known before it is asked, whatever a list may say.`,
    };
  }
  const beyond = requests[tries];
  if (beyond) {
    return {
      about: "tasks",
      seen: text`${quote(address)} was asked ${times(requests.length)}.`,
      expected: text`At most ${times(tries)} in all.`,
      hint: text`Count the attempts for each address, and give up after the last one.`,
      at: pointAt(beyond),
    };
  }
  for (const index of requests.keys()) {
    const [failure, next] = [failures[index], requests[index + 1]];
    const nth = ordinal(index + 1);
    if (!failure) {
      if (!next) continue;
      return {
        about: "tasks",
        seen: text`${quote(address)} had answered, and was asked again ${spot(run, next)}.`,
        expected: text`An answer is an answer, whatever it says. Only failures are tried again.`,
        hint: text`Return as soon as there is an answer.`,
        at: pointAt(next),
      };
    }
    if (!next) {
      if (index + 1 === tries) continue;
      return {
        about: "tasks",
        seen: text`The ${nth} request for ${quote(address)} failed with ${quote(failure.text)} ${spot(run, failure)}, and it was not asked again.`,
        expected: text`It is asked ${times(tries)} before it is given up.`,
        hint: text`Catch the error around the single request, whatever kind of failure it is, and go on with the next attempt.`,
        at: pointAt(failure),
      };
    }
    const due = doubling ? pause * 2 ** index : pause;
    const waited = next.time - failure.time;
    if (sameTime(waited, due) || (waited > due && !exactly)) continue;
    return {
      about: "time",
      seen: text`After its ${nth} failure, ${quote(address)} was asked again ${waited === 0 ? "at once" : `after ${seconds(waited)}`}, ${spot(run, next)}.`,
      expected: text`A pause of ${seconds(due)} after the ${nth} failure.`,
      hint: doubling
        ? text`The first pause is as long as the settings say, and each further one twice as long as the one before it.`
        : text`Before each attempt but the first, sleep for as long as the pause is.`,
      at: pointAt(next),
    };
  }
  return null;
}

/**
 * No place stays free while an address could be asked: one that never was, or one whose pause is over. It is told after
 * {@link retries}, which sees to it that each is asked at all.
 *
 * @param requests what takes one of the places, such as `callsOf("fetchPage", "/web.ts")`
 */
export function leavesNoPlaceFree(places: number, requests: Activity, rules: Retries): Matcher {
  const { sent, failed, addresses, tries, pause, doubling = false } = rules;
  return (run) => {
    const printed = printedMoments(run);
    const intervals = requests.intervals(run);
    const waits = addresses.flatMap((address) => {
      const asked = printed.filter(({ text }) => text === sent + address);
      const failures = printed.filter(({ text }) => failed.some((beginning) => text === beginning + address));
      const dues = failures
        .slice(0, tries - 1)
        .map(({ time }, index) => time + (doubling ? pause * 2 ** index : pause));
      return [0, ...dues].map((from, index) => ({ address, from, to: asked[index]?.time ?? run.elapsed }));
    });
    const ends = intervals.flatMap(({ to }) => (to ? [to] : []));
    for (const end of ends) {
      const underWay = intervals.filter(({ from, to }) => from.time <= end.time && (to === null || to.time > end.time));
      const waiting = waits.find(
        ({ from, to }) => (from < end.time || sameTime(from, end.time)) && to > end.time && !sameTime(to, end.time),
      );
      if (underWay.length >= places || !waiting) continue;
      const { peak } = peakOf(intervals);
      return {
        about: "time",
        seen: text`A request ended at ${rounded(end.time)} s, and its place stayed free, while ${quote(waiting.address)} could have been asked. That was asked at ${rounded(waiting.to)} s.`,
        expected: text`Whatever can be asked is asked as soon as a place is free.`,
        hint:
          peak < places
            ? text`Never more than ${counted(peak, "request")} ${peak === 1 ? "is" : "are"} under way at once, and there are ${places} places. How many does your program let in?`
            : text`What keeps the place without using it? A pause inside the semaphore's block does, or inside a worker, and so does a batch that waits for its slowest one. Or is there a pause that the settings don't ask for?`,
        isCertain: true,
        at: pointAt(end),
      };
    }
    return null;
  };
}

/**
 * These requests are ended when they have been under way for so many seconds, and no others are. Each says so when its
 * end is done, which takes `goodbye` seconds.
 */
export function timesOut(
  patience: number,
  { sent, ended, goodbye = 0 }: { sent: string; ended: string; goodbye?: number },
  ...addresses: string[]
): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    for (const end of printed.filter(({ text }) => text.startsWith(ended))) {
      const address = end.text.slice(ended.length);
      const start = printed.findLast(({ text, event }) => text === sent + address && event < end.event);
      const taken = end.time - goodbye - (start?.time ?? 0);
      if (sameTime(taken, patience)) continue;
      return {
        about: "tasks",
        seen: text`The request for ${quote(address)} was ended ${seconds(taken)} after it was sent, ${spot(run, end)}.`,
        expected: text`Each request has ${seconds(patience)}, from the moment at which it is sent.`,
        hint:
          taken < patience
            ? text`Its clock ran before it was sent, or a time limit for something else ended it. What does the time limit enclose, besides the request?`
            : text`The limit is counted in seconds, and begins with the request.`,
        at: pointAt(end),
      };
    }
    const missing = addresses.find((address) => !printed.some(({ text }) => text === ended + address));
    if (missing === undefined) return null;
    return {
      about: "tasks",
      seen: text`${quote(ended + missing)} was not printed.`,
      expected: text`Its request is ended when it has taken ${seconds(patience)}.`,
      hint: words("It is not enough to stop waiting: the request must be cancelled. `waitFor` and `timeout` do both."),
    };
  };
}
