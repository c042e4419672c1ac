import asyncio

# So many groups have room in the cave.
room = 3

_seconds = {
    "school": 3,
    "family": 1,
    "crew": 2,
    "choir": 2,
    "couple": 1,
    "team": 3,
    "club": 1,
}

# The groups, in the order in which they wait.
groups = list(_seconds)


async def visit(group):
    """A group goes in, looks around and comes out."""
    print(f"the {group} goes in")
    await asyncio.sleep(_seconds[group])
    print(f"the {group} comes out")
