import { printedMoments, sameTime, type OutputLine, type RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { quote, text, words } from "./text.ts";
import { ordinal, seconds, spot, times } from "./words.ts";

/** Requests that a support module makes, by what its lines begin with; the address stands behind. */
export interface Requests {
  /** When one is sent: `asking `. */
  sent: string;
  /** When one has failed, in one way or another. */
  failed: string[];
}

/** How a request that has failed is sent again. */
export interface Retries extends Requests {
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
    for (const address of addressesOf(printed, rules)) {
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
  const beyond = requests[tries];
  if (beyond) {
    return {
      about: "output",
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
        about: "output",
        seen: text`${quote(address)} had answered, and was asked again ${spot(run, next)}.`,
        expected: text`An answer is an answer, whatever it says. Only failures are tried again.`,
        hint: text`Return as soon as there is an answer.`,
        at: pointAt(next),
      };
    }
    if (!next) {
      if (index + 1 === tries) continue;
      return {
        about: "output",
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

function addressesOf(printed: OutputLine[], { sent }: Pick<Requests, "sent">): Set<string> {
  return new Set(printed.flatMap(({ text }) => (text.startsWith(sent) ? [text.slice(sent.length)] : [])));
}

/** These requests are ended when they have been under way for so many seconds, and no others are. */
export function timesOut(
  patience: number,
  { sent, ended }: { sent: string; ended: string },
  ...addresses: string[]
): Matcher {
  return (run) => {
    const printed = printedMoments(run);
    for (const end of printed.filter(({ text }) => text.startsWith(ended))) {
      const address = end.text.slice(ended.length);
      const start = printed.findLast(({ text, event }) => text === sent + address && event < end.event);
      const taken = end.time - (start?.time ?? 0);
      if (sameTime(taken, patience)) continue;
      return {
        about: "time",
        seen: text`The request for ${quote(address)} was ended ${seconds(taken)} after it was sent, ${spot(run, end)}.`,
        expected: text`Each request has ${seconds(patience)}, from the moment at which it is sent.`,
        hint:
          taken < patience
            ? text`Its clock ran before it was sent, or somebody else's clock ended it. What does the time limit enclose, besides the request?`
            : text`The limit is counted in seconds, and begins with the request.`,
        at: pointAt(end),
      };
    }
    const missing = addresses.find((address) => !printed.some(({ text }) => text === ended + address));
    if (missing === undefined) return null;
    return {
      about: "output",
      seen: text`${quote(ended + missing)} was not printed.`,
      expected: text`Its request is ended when it has taken ${seconds(patience)}.`,
      hint: words("To stop waiting is not enough: the request must be cancelled. `waitFor` and `timeout` do both."),
    };
  };
}
