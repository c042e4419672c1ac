/** Something that can be no part of a run. The message names it, to go on after “what a run can't contain: …”. */
export class MalformedError extends Error {
  static {
    this.prototype.name = "MalformedError";
  }

  constructor(message: string) {
    // It may quote what came, and that may be long.
    super(message.length > LONGEST ? `${message.slice(0, LONGEST)}…` : message);
  }
}

const LONGEST = 200;
