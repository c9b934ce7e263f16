"""A real Slurm of one node for the tests: Debian's packages, a folder and ports of its own, gone with the test."""

import getpass
import os
import secrets
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

PROGRAMS = ("munged", "slurmctld", "slurmd", "sbatch", "scancel", "sinfo")
PARTITION = "batch"
_DEADLINE_S = 60.0

_SETTINGS = """
ClusterName=one
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={controller_port}
SlurmdPort={node_port}
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={folder}/munge/socket
CredType=cred/munge
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
SlurmctldLogFile={folder}/log/slurmctld
SlurmdLogFile={folder}/log/slurmd
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
MpiDefault=none
SwitchType=switch/none
ReturnToService=2
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
SchedulerParameters=batch_sched_delay=0,sched_interval=1
SlurmdParameters=config_overrides
KillWait=2
NodeName={host} NodeAddr=127.0.0.1 CPUs=4 RealMemory=8000 State=UNKNOWN
PartitionName={partition} Nodes={host} Default=YES MaxTime=INFINITE State=UP
"""


def reason_without() -> str:
    """Why there can be no Slurm here; "" where there can."""
    missing = [one for one in PROGRAMS if shutil.which(one) is None]
    if missing:
        return f"Slurm is not installed ({', '.join(missing)}); see packaging/test_tools.sh"
    return "" if os.geteuid() == 0 else "a Slurm node needs root"


class SlurmMachine:
    """One controller and one node of two jobs or more, until `stop`; `environment` leads its commands here."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="slurm-", dir="/tmp"))
        for name in ("munge", "state", "spool", "log"):
            (self.folder / name).mkdir()
        host = socket.gethostname().partition(".")[0]
        key = self.folder / "munge" / "key"
        key.write_bytes(secrets.token_bytes(1024))
        key.chmod(0o400)
        (self.folder / "munge").chmod(0o700)
        settings = self.folder / "slurm.conf"
        settings.write_text(
            _SETTINGS.format(host=host, user=getpass.getuser(), folder=self.folder, partition=PARTITION,
                             controller_port=_free_port(), node_port=_free_port()),
            "utf-8",
        )  # fmt: skip
        self.environment = {"SLURM_CONF": str(settings)}
        self._running: list[subprocess.Popen[bytes]] = []
        try:
            self._start("munged", "--foreground", "--force", f"--key-file={key}",
                        f"--socket={self.folder}/munge/socket", f"--log-file={self.folder}/munge/log",
                        f"--pid-file={self.folder}/munge/pid", f"--seed-file={self.folder}/munge/seed")  # fmt: skip
            self._wait((self.folder / "munge" / "socket").exists)
            self._start("slurmctld", "-D", "-c", "-f", str(settings))
            self._wait(lambda: bool(self.asked("sinfo", "-h")))
            self._start("slurmd", "-D", "-N", host, "-f", str(settings))
            self._wait(lambda: "idle" in self.asked("sinfo", "-h", "-o", "%t"))
        except BaseException:
            self.stop()
            raise

    def asked(self, *command: str) -> str:
        """What one of Slurm's commands says; "" where it fails."""
        found = subprocess.run(
            command, env={**os.environ, **self.environment}, capture_output=True, text=True, check=False
        )
        return found.stdout if found.returncode == 0 else ""

    def stop(self) -> None:
        for one in reversed(self._running):
            one.terminate()
            try:
                one.wait(_DEADLINE_S / 4)
            except subprocess.TimeoutExpired:
                one.kill()
                one.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self, *command: str) -> None:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._running.append(subprocess.Popen(command, env={**os.environ, **self.environment}, **quiet))

    def _wait(self, is_there) -> None:
        """Slurm tells nobody when it is ready: it is asked, in steps of its own commands."""
        end = time.monotonic() + _DEADLINE_S
        while not is_there():
            if time.monotonic() > end or self._running[-1].poll() is not None:
                raise RuntimeError(f"Slurm did not start: {self._running[-1].args[0]}")
            time.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])
