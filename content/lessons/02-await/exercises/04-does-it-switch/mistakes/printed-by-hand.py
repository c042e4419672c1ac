# Breaks: The last line of the program | as you said
seen = {
    "a coroutine without any await": "stays",
    "asyncio.sleep(0)": "switches",
    "a coroutine that awaits a coroutine without any await": "stays",
    "a coroutine that awaits asyncio.sleep(0)": "switches",
    "a new task": "switches",
    "a task that is done": "stays",
}
for what, happened in seen.items():
    print(f"{what}: {happened}; you said {happened}")
