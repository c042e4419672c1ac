import { endTogether } from "./processes.mjs";

/**
 * Runs a command's work, until it is told to end. When it fails, its message is all that is printed: it is written for the
 * one who typed it.
 */
export async function orExplain(work: () => void | Promise<void>): Promise<void> {
  endTogether();
  try {
    await work();
  } catch (error) {
    console.error(`\n${explain(error)}`);
    process.exitCode = 1;
  }
}

function explain(error: unknown): string {
  const {
    code = "",
    path,
    message,
  } = error instanceof Error ? (error as NodeJS.ErrnoException) : { message: String(error) };
  if (code === "ENOSPC") return `The disk is full: ${path ?? message} can't be written. Make room, then try again.`;
  if (["EACCES", "EPERM", "EROFS"].includes(code))
    return `This may not be read or written: ${path ?? message} (${code}).`;
  return message;
}
