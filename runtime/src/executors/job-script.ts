/**
 * The script of a job's thread. It leads to the module that runs there; the built package has the bundled text of that
 * module in place of this one, by the name `#job-script`.
 */
export default `import(new URL("./job-thread.ts", ${JSON.stringify(import.meta.url)}))`;
