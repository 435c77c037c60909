from openimagen.engines.illustrator.scene import Scene


def read(prompt, negative_prompt, language, style):
    return Scene(prompt)
