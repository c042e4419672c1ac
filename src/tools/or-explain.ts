/** Runs a command's work. When it fails, its message is all that is printed: it is written for the one who typed it. */
export async function orExplain(work: () => void | Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}
