"""The illustrator's benchmark: its splits keep to their format, and it tells right from wrong."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import get_args

import numpy as np
import pytest

from openimagen.engines.illustrator import scene
from openimagen.engines.illustrator.scene import Relation, Scene, Subject

sys.path.insert(0, str(Path(__file__).parent.parent / "benchmarks"))

import illustrator
from scene_scores import prompts
from scene_scores.drawn import Drawn, look_at
from scene_scores.positions import box_of, holds
from scene_scores.report import Judged, share, summary, worst
from scene_scores.scoring import Score, score

CONCEPTS = prompts.load_concepts()
SETTINGS = {
    "place": scene.Place,
    "time": scene.Time,
    "season": scene.Season,
    "weather": scene.Weather,
    "mood": scene.Mood,
    "camera": scene.Camera,
    "form": scene.Form,
    "style": scene.Style,
}
RED_APPLE_AND_GREEN_PEAR = {"text": "", "subjects": ["1 apple red", "1 pear green"]}


def drawn(*subjects, masks=None, **scene):
    counts: dict[str, int] = {}
    for subject in subjects:
        counts[subject.art] = counts.get(subject.art, 0) + subject.count
    return Drawn(Scene("", subjects=subjects, **scene), counts, masks=masks or {})


def scored(row, picture) -> Score:
    return score(prompts.prompt("en", {"text": "", **row}), picture, CONCEPTS)


def block(x0, y0, x1, y1):
    mask = np.zeros((100, 100), bool)
    mask[y0:y1, x0:x1] = True
    return mask


@pytest.mark.parametrize("split", ["held-out", "test", "tuning"])
def test_a_split_names_only_concepts_that_have_drawings(split):
    loaded = prompts.load(split)
    assert {prompt.language for prompt in loaded} == set(prompts.LANGUAGES)
    for prompt in loaded:
        for wanted in prompt.subjects:
            assert CONCEPTS.drawings[wanted.concept] or wanted.optional, prompt.text
        for relation in prompt.relations:
            named = {wanted.concept for wanted in prompt.subjects}
            assert {*relation.subjects, *relation.objects} <= named, prompt.text
        assert CONCEPTS.drawings.keys() >= set(prompt.excluded), prompt.text


def test_the_splits_share_no_prompt():
    splits = ("held-out", "test", "tuning")
    held_out, test, tuning = ({p.text.casefold() for p in prompts.load(split)} for split in splits)
    assert test.isdisjoint(tuning)
    assert held_out.isdisjoint(test | tuning)
    assert len(test) >= 240
    assert len(held_out) == 320


@pytest.mark.parametrize("option", ["--wrong", "--worst=3"])
def test_the_held_out_prompts_are_not_printed(option, monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["illustrator.py", option, "--split", "held-out"])
    with pytest.raises(SystemExit):
        illustrator.main()
    assert "not to be printed" in capsys.readouterr().err


def test_what_is_held_out_is_in_the_words_of_a_scene():
    for prompt in prompts.load("held-out"):
        for name, values in prompt.settings.items():
            assert name == "background" or set(values) <= {*get_args(SETTINGS[name])}, prompt.text
        kinds = {kind for relation in prompt.relations for kind in relation.kinds}
        assert kinds <= {*get_args(scene.RelationKind)}, prompt.text
        actions = {value for one in prompt.subjects for key, value in one.attributes if key == "action"}
        assert actions <= {*get_args(scene.Action)}, prompt.text


def test_a_subject_is_read_from_its_line():
    assert prompts.wanted("?2+ cat orange action:sleeping") == prompts.Wanted(
        "cat", 2, True, "orange", (("action", "sleeping"),), True
    )
    with pytest.raises(ValueError, match="not a subject"):
        prompts.wanted("2 Cats")


def test_all_is_right():
    result = scored(RED_APPLE_AND_GREEN_PEAR, drawn(Subject("red-apple", "apple"), Subject("pear", "pear")))
    assert result.verdicts["colour"] == [True, True]
    assert result.verdicts["binding"] == [True]
    assert not result.wrong
    assert not result.nonsense


def test_swapped_colours_are_wrong():
    apple, pear = Subject("red-apple", "apple", colour="green"), Subject("pear", "pear", colour="red")
    result = scored(RED_APPLE_AND_GREEN_PEAR, drawn(apple, pear))
    assert result.verdicts["colour"] == [False, False]
    assert result.verdicts["binding"] == [False]
    assert result.verdicts["subject"] == [True, True]


def test_a_missing_subject_is_missing_and_another_is_nonsense():
    result = scored(
        RED_APPLE_AND_GREEN_PEAR, drawn(Subject("red-apple", "apple"), Subject("zombie", "walking"))
    )
    assert result.verdicts["subject"] == [True, False]
    assert result.verdicts["binding"] == []
    assert result.nonsense == ["zombie (walking)"]


def test_what_may_be_seen_is_neither_missing_nor_nonsense():
    row = {"subjects": ["cat", "?rug"]}
    assert not scored(row, drawn(Subject("cat", "cat"))).wrong
    assert not scored(row, drawn(Subject("cat", "cat"), Subject("rug", "rug"))).nonsense


def test_a_copy_counts():
    twice = drawn(Subject("dog", "puppy"), Subject("dog-face", "dog"))
    assert scored({"subjects": ["1 dog"]}, twice).verdicts["count"] == [False]
    assert scored({"subjects": ["2+ dog"]}, twice).verdicts["count"] == [True]


def test_what_was_not_drawn_is_not_shown():
    hidden = replace(drawn(Subject("cat", "cat", count=3)), counts={"cat": 2})
    assert scored({"subjects": ["3 cat"]}, hidden).verdicts["count"] == [False]
    assert scored({"subjects": ["cat"]}, replace(hidden, counts={})).verdicts["subject"] == [False]


def test_an_excluded_thing_is_seen_in_the_backdrop_too():
    row = {"subjects": ["cat"], "excluded": ["tree"]}
    picture = drawn(Subject("cat", "cat"))
    assert scored(row, picture).verdicts["excluded"] == [True]
    assert scored(row, replace(picture, parts=frozenset({"tree"}))).verdicts["excluded"] == [False]


def test_settings_and_words():
    row = {"time": ["night"], "lettering": "Se vende", "noted": "Alhambra"}
    right = drawn(time="night", lettering="SE VENDE!", left_out=("la Alhambra",))
    assert not scored(row, right).wrong
    assert len(scored(row, drawn(time="dawn", lettering="Se")).wrong) == 3


def test_a_picture_without_any_subject_is_empty():
    assert scored({"subjects": ["cat"]}, drawn(place="field")).verdicts["not empty"] == [False]
    assert scored({"subjects": ["?cat"]}, drawn()).verdicts["not empty"] == []


def test_positions_come_from_the_pixels():
    cat, couch = Subject("cat", "cat"), Subject("couch", "couch")
    row = {"subjects": ["cat", "couch"], "relations": ["cat on couch"]}
    masks = {"cat": block(5, 70, 20, 95), "couch": block(40, 50, 90, 90)}
    said = drawn(cat, couch, relations=(Relation(0, "on", 1),), masks=masks)
    assert scored(row, said).verdicts["position"] == [False]
    shown = replace(said, masks={**said.masks, "cat": block(55, 40, 70, 70)})
    assert scored(row, shown).verdicts["position"] == [True]


@pytest.mark.parametrize(("kind", "inverse"), [("left", "right"), ("above", "below"), ("front", "behind")])
def test_a_position_and_its_inverse_exclude_each_other(kind, inverse):
    a, b = box_of(block(10, 10, 30, 30)), box_of(block(60, 60, 90, 90))
    if kind == "front":
        a, b = b, a
    assert holds(kind, a, b)
    assert not holds(inverse, a, b)
    assert holds(inverse, b, a)


def test_beside_is_near_and_level():
    a = box_of(block(10, 40, 30, 80))
    assert holds("next", a, box_of(block(40, 50, 60, 80)))
    assert not holds("next", a, box_of(block(70, 50, 90, 80)))
    assert not holds("next", a, box_of(block(10, 82, 30, 99)))


def test_a_subject_is_visible_where_hiding_it_changes_the_picture():
    picture = look_at(Scene("a cat", subjects=(Subject("cat", "cat"),), place="field"), 1, pixels=True)
    assert picture.place == "field"
    assert 0.01 < picture.masks["cat"].mean() < 0.6
    assert scored({"subjects": ["cat"]}, picture).verdicts["visible"] == [True]
    unseen = replace(picture, masks={"cat": block(0, 0, 4, 4)})
    assert scored({"subjects": ["cat"]}, unseen).verdicts["visible"] == [False]


def test_the_report_adds_up():
    prompt = prompts.prompt("en", {"text": "a cat", "subjects": ["1 cat"]})
    good, bad = (score(prompt, picture, CONCEPTS) for picture in (drawn(Subject("cat", "cat")), drawn()))
    judged = [Judged(prompt, good, 1.0), Judged(prompt, bad, 2.0)]
    assert summary(judged)["all"]["subject"] == (1, 2)
    assert summary(judged)["en"]["count"] == (1, 1)
    assert summary(judged)["hi"]["nonsense"] == (0, 0)
    assert [one.score for one in worst(judged, 5)] == [bad]
    assert share(1, 2) == "1/2 50.0% (9%-91%)"
