"""Text that a picture shall show: what a prompt puts in quotes."""

import re

_LONGEST = 60
# a Korean particle follows the quotation mark at once
_LETTER = r"[^\W\uac00-\ud7a3]"
_QUOTED = re.compile(
    rf'"([^"\n]{{1,200}})"|“([^”\n]{{1,200}})”|„([^“”\n]{{1,200}})[“”]|«([^»\n]{{1,200}})»|「([^」\n]{{1,200}})」'
    rf"|『([^』\n]{{1,200}})』|‘([^’\n]{{1,200}})’(?!{_LETTER})|(?<!\w)'([^'\n]{{1,200}})'(?!{_LETTER})|”([^”\n]{{1,200}})”"
)


def take_lettering(prompt: str) -> tuple[str, str | None]:
    """The prompt without its quoted text, and that text (at most 60 characters), None where there is none."""
    match = _QUOTED.search(prompt)
    if match is None:
        return prompt, None
    content = next(group for group in match.groups() if group is not None)
    content = " ".join(content.split())[:_LONGEST].strip()
    rest = f"{prompt[: match.start()]} , {prompt[match.end() :]}"
    return rest, content or None


def is_title(words: str) -> bool:
    """True for words that all begin with a capital: "Happy Birthday"."""
    return all(word[:1].isupper() or word[:1].isdigit() for word in words.split())
