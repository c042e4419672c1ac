/** What it takes to run programs has not come. The message says which file and why; another try may have it. */
export class LoadError extends Error {
  override name = "LoadError";
}
