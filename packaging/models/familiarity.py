"""The gate that says when a picture is unlike those the model was trained on (Lee 2018: Mahalanobis distance)."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from network import SmallResNet
from numpy.typing import NDArray
from picture import tensor


@dataclass(frozen=True, slots=True)
class Familiarity:
    """Where each label's pooled activations lie: `means` (labels, C) and the joint `whitening` (C, C)."""

    means: NDArray[np.float32]
    whitening: NDArray[np.float32]

    def distance(self, pooled: NDArray[np.floating]) -> NDArray[np.float64]:
        """Return the distance of pooled activations (n, C) to the nearest label's mean, in whitened units."""
        apart = pooled[:, None, :].astype(np.float64) - self.means[None].astype(np.float64)
        return np.linalg.norm(apart @ self.whitening.T.astype(np.float64), axis=2).min(axis=1)

    def save(self, path: Path) -> None:
        """Write the statistics file that the entry names."""
        with path.open("wb") as file:
            np.savez(file, means=self.means, whitening=self.whitening)


def fitted(pooled: NDArray[np.floating], labels: NDArray[np.int64], shrinkage: float = 0.001) -> Familiarity:
    """Return the statistics of training pictures: per-label means, one covariance within the labels.

    The covariance is shrunk towards its mean variance, so that directions which training pictures hardly use do not
    decide alone.
    """
    means = np.stack([pooled[labels == k].mean(axis=0) for k in np.unique(labels)])
    within = pooled - means[labels]
    covariance = within.T @ within / len(within)
    size = len(covariance)
    covariance = (1 - shrinkage) * covariance + shrinkage * np.trace(covariance) / size * np.eye(size)
    values, vectors = np.linalg.eigh(covariance)
    whitening = (vectors / np.sqrt(values)).T
    return Familiarity(means.astype(np.float32), whitening.astype(np.float32))


def pooled_features(network: SmallResNet, squares: NDArray[np.uint8], batch: int = 64) -> NDArray[np.float32]:
    """Return the mean of each channel of the explained layer, (n, C), in full precision."""
    parts = []
    with torch.inference_mode():
        for start in range(0, len(squares), batch):
            x = torch.from_numpy(tensor(squares[start : start + batch])).to(memory_format=torch.channels_last)
            parts.append(network.eval().features(x).mean(dim=(2, 3)).numpy())
    return np.concatenate(parts)
