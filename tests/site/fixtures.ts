import { expect, test as base } from "@playwright/test";

/**
 * Playwright's `test`, failing also when the page asks anything of another host, writes an error to the console, or
 * has an error that nothing catches. Every test of the site uses this one. A test that provokes such things says which
 * by adding to `expectedProblems`.
 */
export const test = base.extend<{ expectedProblems: RegExp[]; problems: void }>({
  expectedProblems: async ({}, use) => use([]),
  problems: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems: string[] = [];
      const noteAddress = (address: string) => {
        const { protocol, host } = new URL(address);
        const isRemote = /^(https?|wss?):$/.test(protocol) && host !== new URL(baseURL ?? "").host;
        if (isRemote) problems.push(`request to another host: ${address}`);
      };
      context.on("request", (request) => noteAddress(request.url()));
      context.on("page", (page) => page.on("websocket", (socket) => noteAddress(socket.url())));
      context.on("weberror", (error) => problems.push(`uncaught: ${error.error().stack ?? error.error().message}`));
      context.on("console", (message) => {
        const { url, lineNumber } = message.location();
        if (message.type() === "error") problems.push(`console.error: ${message.text()} (${url}:${lineNumber})`);
      });
      await use();
      const unexpected = problems.filter((problem) => !expectedProblems.some((pattern) => pattern.test(problem)));
      expect(unexpected, "what the page should not have done").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
