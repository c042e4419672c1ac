# Where the shop's site is.
HOST = "shop.example"
PORT = 80

# It takes so many connections at once, and answers 503 on any
# further one.
limit = 3

# What the site has: after how many seconds the answer comes,
# its status, and how many bytes the page has. A page that has
# moved (301) says where to. One with `sent` breaks off when so
# many bytes are sent.
pages = {
    "/tents": {"seconds": 1, "status": 200, "size": 90_000},
    "/boots": {"seconds": 2, "status": 200, "size": 1_200},
    "/lamps": {"seconds": 0.5, "status": 301, "to": "/lights"},
    "/lights": {"seconds": 0.5, "status": 200, "size": 800},
    "/maps": {"seconds": 0.5, "status": 404, "size": 60},
    "/stoves": {
        "seconds": 1,
        "status": 200,
        "size": 30_000,
        "sent": 9_000,
    },
    "/ropes": {"seconds": 1, "status": 200, "size": 2_000},
    "/packs": {"seconds": 1, "status": 200, "size": 70_000},
}

# The pages that are wanted.
addresses = [
    "/tents",
    "/boots",
    "/lamps",
    "/maps",
    "/stoves",
    "/ropes",
    "/packs",
]
