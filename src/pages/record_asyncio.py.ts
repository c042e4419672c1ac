import type { APIRoute } from "astro";
import recorder from "../recorder/record_asyncio.py?raw";

/** The recorder for programs on the reader's own computer, to download. */
export const GET: APIRoute = () => new Response(recorder);
