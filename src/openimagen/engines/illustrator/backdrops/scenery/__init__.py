"""Pieces of scenery that several places share."""
