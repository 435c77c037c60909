"""Where an image comes from: the invisible watermark and the signed manifest."""
