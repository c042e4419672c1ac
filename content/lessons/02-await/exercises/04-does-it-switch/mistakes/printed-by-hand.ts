// Breaks: The last line of the program | as you said
const seen = {
  "a coroutine without any await": "stays",
  "asyncio.sleep(0)": "switches",
  "a coroutine that awaits a coroutine without any await":
    "stays",
  "a coroutine that awaits asyncio.sleep(0)": "switches",
  "a new task": "switches",
  "a task that is done": "stays",
};
for (const [what, happened] of Object.entries(seen)) {
  console.log(`${what}: ${happened}; you said ${happened}`);
}
