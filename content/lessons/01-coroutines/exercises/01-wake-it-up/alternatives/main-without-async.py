import asyncio

from kitchen import brew


def main():
    cup = asyncio.run(brew("tea"))

    print(f"served: {cup}")


main()
