import { expect, test as base } from "@playwright/test";

/**
 * Playwright's `test`, failing also when the page asks anything of another host, writes an error to the console, or
 * has an error that nothing catches. Every test of the site uses this one.
 */
export const test = base.extend<{ problems: void }>({
  problems: [
    async ({ context, baseURL }, use) => {
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
      expect(problems, "what the page should not have done").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
