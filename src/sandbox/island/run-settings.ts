/** How a program is run, besides what it is. */
export interface RunSettings {
  /** When Ctrl-C is pressed, in seconds of the program's time; null: never. */
  interruptAt: number | null;
  /** What is typed into the program, line by line as it asks; empty: nothing. */
  input: string;
}

export const PLAIN_RUN: RunSettings = { interruptAt: null, input: "" };

/** Seconds: longer than anybody waits for a program. */
const LATEST = 1_000_000;

/** Characters of what is typed into a program, for a link has to hold them. */
export const LONGEST_INPUT = 10_000;

/** The same for who runs the program. */
export function asRunOptions({ interruptAt, input }: RunSettings): {
  interruptAt: number | null;
  input: string | null;
} {
  return { interruptAt, input: input === "" ? null : input };
}

/** The seconds that somebody typed, such as `2.25`; null when they are none. */
export function secondsIn(typed: string): number | null {
  const text = typed.trim().replace(",", ".");
  return /^\d+(\.\d*)?$|^\.\d+$/.test(text) && Number(text) <= LATEST ? Number(text) : null;
}

export function sameSettings(one: RunSettings, other: RunSettings): boolean {
  return one.interruptAt === other.interruptAt && one.input === other.input;
}

/** What an address says of it beside the code: only what is not as usual there. */
export function settingsForLink({ interruptAt, input }: RunSettings, usual = PLAIN_RUN): Record<string, string> {
  return {
    ...(interruptAt !== usual.interruptAt && { interrupt: String(interruptAt ?? "") }),
    ...(input !== usual.input && { input }),
  };
}

/** What an address says of it. It may be made by hand: what can't be is as usual. */
export function settingsInLink(hash: string, usual = PLAIN_RUN): RunSettings {
  const parameters = new URLSearchParams(hash.slice(1));
  const interrupt = parameters.get("interrupt");
  const input = parameters.get("input") ?? "";
  return {
    interruptAt: interrupt === null ? usual.interruptAt : secondsIn(interrupt),
    input: input.length <= LONGEST_INPUT ? input : usual.input,
  };
}
