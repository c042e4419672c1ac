import * as asyncio from "asyncio";
import * as compiled from "asyncio/compiled";

/** What programs can import. `import asyncio from` is meant as `import * as asyncio from`. */
export const PROVIDED = {
  asyncio: { ...asyncio, default: asyncio, __esModule: true },
  "asyncio/compiled": { ...compiled },
};
