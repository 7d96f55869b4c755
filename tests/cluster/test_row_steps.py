"""What a run leaves on a file system for the next one is data: nothing in it is ever run."""

import pickle
from pathlib import Path

import pytest

from auditor.cluster.row_steps import RowSteps
from auditor.config import Config
from auditor.model import Habit
from auditor.pipeline.page_steps import Steps
from auditor.store.packing import Packed

STEPS = RowSteps(Steps(Config(), (), "", Packed()))


class Planted:
    """Makes the file when it is unpickled."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def __reduce__(self) -> tuple[object, tuple[Path]]:
        return Path.touch, (self.file,)


def test_what_somebody_planted_in_the_files_of_a_run_is_not_run(tmp_path: Path) -> None:
    planted = pickle.dumps(Planted(tmp_path / "run"))
    pickle.loads(planted)  # noqa: S301 - ours, to show what it would do
    (tmp_path / "run").unlink()

    with pytest.raises(ValueError, match="nothing that was packed here"):
        list(STEPS.habits(iter([{"habit": planted}])))

    assert not (tmp_path / "run").exists()


def test_habits_come_back_as_they_were_kept() -> None:
    kept = Habit("https://a.example/", 300, (), lastmod_moved=True)

    (found,) = STEPS.habits(iter([{"habit": Packed().pack(kept)}]))

    assert list(found) == [kept]
