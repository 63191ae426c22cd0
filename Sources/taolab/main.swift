print("taolab")
