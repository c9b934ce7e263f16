#!/usr/bin/env bash
# The programs, none of them ours, that the tests judge our files by. Debian or Ubuntu, as root or through sudo; safe to
# run again. Without them the tests that need one skip, and say which.
set -euo pipefail

# program, and the Debian package that holds it
programs='pdftoppm poppler-utils
dcmdump dcmtk
dciodvfy dicom3tools
Xvfb xvfb
pg_ctlcluster postgresql
chromium chromium
munged munge
slurmctld slurmctld
slurmd slurmd
sbatch slurm-client'

missing=()
while read -r program package; do
    command -v "$program" >/dev/null 2>&1 || missing+=("$package")
done <<<"$programs"
[ ${#missing[@]} -gt 0 ] || exit 0

root=()
if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null 2>&1 || { echo "Not installed, for want of root: ${missing[*]}" >&2; exit 0; }
    root=(sudo)
fi
command -v apt-get >/dev/null 2>&1 || { echo "Not installed, for want of apt-get: ${missing[*]}" >&2; exit 0; }
echo "Installing what the tests judge our files by: ${missing[*]}"
"${root[@]}" apt-get update -qq
"${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
