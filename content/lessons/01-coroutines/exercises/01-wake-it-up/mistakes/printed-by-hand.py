# Feedback: Serves whatever brew returns, in another kitchen | filling the kettle
print("brewing tea")
print("served: a cup of tea")
