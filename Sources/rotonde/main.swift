print("rotonde")
