"""Scores what the illustrator makes of a prompt against what the prompt asks for."""
