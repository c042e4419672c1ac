/**
 * `asyncio/node`: connections over the computer's network, for programs in Node.js.
 *
 * @example
 * run(main(), { network: nodeNetwork() });
 * @module
 */
export { nodeNetwork } from "./network/node-network.ts";
