import * as asyncio from "asyncio";

/**
 * Somebody presses Ctrl-C so many seconds after {@link onCtrlC}
 * was called.
 */
const pressedAfter = 3600;

/**
 * Calls a function when somebody presses Ctrl-C, in place of
 * ending the program. In Python this is
 * `loop.add_signal_handler(signal.SIGINT, handler)`.
 */
export function onCtrlC(handler: () => void) {
  asyncio.getRunningLoop().callLater(pressedAfter, () => {
    console.log("^C");
    handler();
  });
}
