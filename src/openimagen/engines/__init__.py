"""The engines that draw. `engine.py` is the interface; each engine is a module or package beside it."""
