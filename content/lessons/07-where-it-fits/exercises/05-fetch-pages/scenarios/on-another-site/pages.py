HOST = "library.example"
PORT = 8080

limit = 2

pages = {
    "/novels": {"seconds": 1, "status": 200, "size": 140_000},
    "/poems": {
        "seconds": 0.5,
        "status": 200,
        "size": 500,
        "sent": 0,
    },
    "/plays": {"seconds": 1, "status": 301, "to": "/drama"},
    "/drama": {"seconds": 1, "status": 301, "to": "/stage"},
    "/stage": {"seconds": 1, "status": 200, "size": 3_000},
    "/diaries": {"seconds": 0.5, "status": 500, "size": 0},
}

addresses = ["/poems", "/novels", "/diaries", "/plays"]
