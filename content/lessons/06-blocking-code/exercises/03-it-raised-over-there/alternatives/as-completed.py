from asyncio import as_completed, run, to_thread

from sacks import grind, sacks


async def mill(sack):
    try:
        return sack, await to_thread(grind, sack), None
    except Exception as error:
        return sack, None, error


async def main():
    ground = failed = 0

    for next_one in as_completed([mill(sack) for sack in sacks]):
        sack, kilos, error = await next_one
        if error is None:
            ground += 1
            print(f"{sack}: {kilos} kg")
        else:
            failed += 1
            print(f"{sack}: {error}")

    print(f"{ground} ground, {failed} failed")


run(main())
