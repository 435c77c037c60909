"""The parts of the English words, by theme; `words/en.py` puts them together."""
