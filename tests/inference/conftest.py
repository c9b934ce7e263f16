"""Checkpoints of the real libraries, written once for all tests of this room."""

import shutil

import pytest

from tests.checkpoint_builders import build


@pytest.fixture(scope="session")
def torch_checkpoints(tmp_path_factory):
    """Checkpoints of MONAI's networks: state dicts, TorchScript, torch.export."""
    folder = build("torch", tmp_path_factory.mktemp("torch"))
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="session")
def keras_checkpoints(tmp_path_factory):
    """Keras models, `.keras` and `.h5`."""
    folder = build("keras", tmp_path_factory.mktemp("keras"))
    yield folder
    shutil.rmtree(folder)
