import asyncio


def run_test(test):
    """Runs an async test function, and prints whether the test
    passed. A test fails when it raises an exception.
    """
    try:
        asyncio.run(test())
    except Exception as error:
        print(f"the test failed: {error}")
    else:
        print("the test passed")
