"""Reads entries on a cluster of Dask workers: one that runs already, or one that Slurm starts for this run.

The inputs lie where every node finds them under the same path. Results come back to the one process that began the run,
which alone writes; so a run is stopped and gone on with as on one machine, on another cluster even.
"""

import hashlib
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from app.cohort.crew import ADVICE, ENDED, UnfitError
from app.cohort.entry import CohortError, Entry
from app.cohort.instructions import Instructions, has_external_data
from app.cohort.node import Missing, end_on_node, keep_on_node, read_on_node
from app.cohort.result import failed_result
from app.cohort.result_file import pack

Client: TypeAlias = Any
Future: TypeAlias = Any
Cluster: TypeAlias = Any
"""distributed's and dask-jobqueue's: loaded on first use, and without types of their own."""

_FIRST_WORKER_S = 60.0
_NO_WORKER_S = 600.0
_QUEUE_S = 7 * 24 * 3600.0
_LOOK_S = 2.0
_ASK_S = 60.0
_NOT_TAKEN = "Slurm did not take the jobs."
_CHECK_JOBS = "Check the partition, the account and that `sbatch` works here."
_LOST = "The cluster cannot be reached any more."
_TRY_AGAIN = "Run the same command again to go on."


@dataclass(frozen=True, slots=True)
class SlurmJobs:
    """What is asked of Slurm: `count` jobs in a partition, each of so many cores; the rest as sbatch takes it."""

    partition: str
    count: int = 1
    cores: int = 4
    memory: str = "8GB"
    walltime: str = "04:00:00"
    account: str = ""
    options: tuple[str, ...] = ()


class _NodeGoneError(ValueError):
    """A node went before it took what was sent to it; another one asks for it again."""


class DaskWorkplace:
    """The workers of a Dask cluster; each of their threads reads one entry at a time.

    A cluster that has no worker for `patience_s` is given up. `end` is called when the work is over.
    """

    def __init__(
        self,
        client: Client,
        instructions: Instructions,
        words: str,
        *,
        end: Callable[[], None] = lambda: None,
        patience_s: float = _NO_WORKER_S,
    ) -> None:
        self._client, self._end, self._patience_s = client, end, patience_s
        self._packed = instructions.packed()
        self._sha256 = hashlib.sha256(self._packed).hexdigest()
        self._files = instructions.files()
        self._threads, self._looked_at, self._seen_at = 0, 0.0, time.monotonic()
        self._lock = threading.Lock()
        self._open: set[Future] = set()
        self._is_closed = False
        self.words = words

    @property
    def lanes(self) -> int:
        """One for each thread of the cluster, and one for each worker so that none waits for the next."""
        with self._lock:
            now = time.monotonic()
            if not self._is_closed and now - self._looked_at >= _LOOK_S:
                self._looked_at = now
                known = self._known_threads()
                self._threads = sum(known.values()) + len(known)
                self._seen_at = now if known else self._seen_at
            return max(1, self._threads)

    def read(self, entry: Entry, lane: int) -> bytes:
        """The packed result of an entry; raises UnfitError where the cluster cannot do the work, or is gone."""
        from distributed import KilledWorker

        while True:
            try:
                reply = self._asked(read_on_node, entry, self._sha256)
            except KilledWorker:
                return pack(failed_result(entry, ENDED, ADVICE))
            if isinstance(reply, bytes):
                return reply
            sent, address = reply
            self._send(sent, address)

    def close(self) -> None:
        """Give up what is under way, and end the nodes' worker processes."""
        with self._lock:
            self._is_closed = True
            futures = list(self._open)
        with suppress(Exception):  # a cluster that is gone cannot be told
            self._client.cancel(futures, force=True)
        with suppress(Exception):
            self._client.run(end_on_node, self._sha256, on_error="ignore")
        with suppress(Exception):
            self._client.close()
        self._end()

    def _known_threads(self) -> dict[str, int]:
        try:
            return dict(self._client.nthreads())
        except Exception as error:  # whatever a lost connection raises
            raise UnfitError(_LOST, advice=_TRY_AGAIN) from error

    def _asked(self, function: Callable[..., Any], *arguments: object, at: str = "") -> Any:  # noqa: ANN401 - a task's
        """What a task on a node returns; what is Missing comes with the address of the node that lacks it."""
        from distributed import CancelledError

        where = {"workers": [at], "allow_other_workers": False} if at else {}
        with self._lock:
            if self._is_closed:
                raise UnfitError("The workers were ended.")
            future = self._client.submit(_on_node, function, *arguments, pure=False, **where)
            self._open.add(future)
        is_over = threading.Event()
        future.add_done_callback(lambda _: is_over.set())
        try:
            while not is_over.wait(_LOOK_S):
                self._check_workers()
                if at and at not in self._known_threads():  # a task for one node alone would wait for it for ever
                    raise _NodeGoneError("the node has gone")
            address, reply = future.result()
            return (reply, address) if isinstance(reply, Missing) else reply
        except CancelledError as error:
            raise UnfitError("The workers were ended.") from error
        except (ImportError, AttributeError) as error:
            words = "A node of the cluster does not have this version of Overread."
            raise UnfitError(words, advice="Install the same version everywhere.") from error
        finally:
            with self._lock:
                self._open.discard(future)
            future.release()

    def _check_workers(self) -> None:
        """Raise UnfitError where the cluster has had no worker for long."""
        _ = self.lanes
        if time.monotonic() - self._seen_at > self._patience_s:
            raise UnfitError("The cluster has no worker any more.", advice=_TRY_AGAIN)

    def _send(self, missing: Missing, address: str) -> None:
        """Send a node what it lacks."""
        for sha256 in missing.sha256:
            content = self._packed if sha256 == self._sha256 else self._content(sha256)
            with suppress(ValueError):  # then the node asks for it again
                self._asked(keep_on_node, sha256, content, at=address)

    def _content(self, sha256: str) -> bytes:
        path, _ = self._files[sha256]
        if has_external_data(path):
            words = f"{path.name} has its weights in further files, which are not sent."
            raise UnfitError(words, advice="Install the model on every node, in the same place.")
        content = path.read_bytes()
        if hashlib.sha256(content).hexdigest() != sha256:
            raise UnfitError(f"{path.name} was altered since the run began.", advice="Install the model again.")
        return content


def _on_node(function: Callable[..., Any], *arguments: object) -> tuple[str, Any]:
    """Run a function in a Dask worker; also the worker's address."""
    from distributed import get_worker

    return get_worker().address, function(*arguments)


def join_cluster(address: str, instructions: Instructions, patience_s: float = _FIRST_WORKER_S) -> DaskWorkplace:
    """A cluster that runs already; raises CohortError where it does not answer in time, or has no worker."""
    client_of, _ = _libraries()
    try:
        client = client_of(address, timeout=patience_s, set_as_default=False)
    except (OSError, ValueError) as error:
        words = f"No Dask scheduler answers at {address}."
        raise CohortError(words, advice="Give its address as it says itself, like tcp://host:8786.") from error
    try:
        client.wait_for_workers(1, timeout=patience_s)
    except TimeoutError as error:
        client.close()
        raise CohortError("No worker of the cluster came.", advice="Look into the cluster's own log.") from error
    return DaskWorkplace(client, instructions, f"the Dask cluster at {address}")


def start_on_slurm(jobs: SlurmJobs, instructions: Instructions, log: Path) -> DaskWorkplace:
    """A Dask cluster of its own in Slurm jobs, which may wait for their turn; raises CohortError for a refusal."""
    client_of, _ = _libraries()
    cluster = slurm_cluster(jobs, log)
    try:
        check_script(cluster.job_script())
        cluster.scale(jobs=jobs.count)
        client = client_of(cluster, set_as_default=False)
    except CohortError:
        cluster.close()
        raise
    except Exception as error:
        cluster.close()
        raise CohortError(_NOT_TAKEN, advice=_CHECK_JOBS) from error
    words = f"{jobs.count} Slurm job{'s' if jobs.count > 1 else ''} of {jobs.cores} cores in {jobs.partition}"
    return DaskWorkplace(client, instructions, words, end=cluster.close, patience_s=_QUEUE_S)


def check_script(script: str) -> None:
    """Ask Slurm whether it would take a job, without handing it in; raises CohortError with Slurm's own words.

    The jobs themselves are handed in by a thread of Dask's, from which a refusal would come to nobody.
    """
    with tempfile.TemporaryDirectory(prefix="overread-") as folder:
        path = Path(folder) / "job.sh"
        path.write_text(script, "utf-8")
        try:
            told = subprocess.run(
                ["sbatch", "--test-only", str(path)], capture_output=True, text=True, timeout=_ASK_S, check=False
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise CohortError("Slurm does not answer.", advice=_CHECK_JOBS) from error
    if told.returncode != 0:
        lines = [one.partition(": ")[2] for one in told.stderr.splitlines() if ": " in one]
        raise CohortError(f"{_NOT_TAKEN[:-1]}{': ' + lines[-1][:200] if lines else ''}.", advice=_CHECK_JOBS)


def slurm_cluster(jobs: SlurmJobs, log: Path) -> Cluster:
    """The cluster that starts the jobs; its `job_script()` is what sbatch is given."""
    _, slurm_of = _libraries()
    extra = [*jobs.options, *([f"--account={jobs.account}"] if jobs.account else [])]
    return slurm_of(
        queue=jobs.partition,
        cores=jobs.cores,
        processes=1,
        memory=jobs.memory,
        walltime=jobs.walltime,
        job_name="overread-cohort",
        job_extra_directives=extra,
        log_directory=str(log),
        python=sys.executable,
        scheduler_options={"dashboard_address": ":0"},
    )


def _libraries() -> tuple[Any, Any]:
    """Dask's client and dask-jobqueue's Slurm cluster; raises CohortError where they are not installed."""
    try:
        from dask_jobqueue.slurm import SLURMCluster
        from distributed import Client
    except ImportError as error:
        words = "Dask is not installed."
        raise CohortError(words, advice="Install it with `pip install overread[cluster]`, on the nodes too.") from error
    return Client, SLURMCluster
