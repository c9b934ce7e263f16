#!/usr/bin/env bash
# Makes the environment on a bare Debian or Ubuntu: system libraries that Qt needs, a virtual environment, the packages.
# Used by the Makefile; safe to run again.
set -euo pipefail
venv=${1:-.venv}
cd "$(dirname "$0")/.."

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else return 1
    fi
}

install_packages() {
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "These system libraries are missing; install what your system calls them, then run this again: $*" >&2
        exit 1
    fi
    export DEBIAN_FRONTEND=noninteractive
    if ! { as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends "$@" >/dev/null; }; then
        echo "System packages are missing. Run this, then run make again:" >&2
        echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*" >&2
        exit 1
    fi
}

# What Qt loads, and the Debian package that holds it. The xcb rows serve a real display; they cost little.
libraries='libGL.so.1 libgl1
libEGL.so.1 libegl1
libxkbcommon.so.0 libxkbcommon0
libglib-2.0.so.0 libglib2.0-0
libfontconfig.so.1 libfontconfig1
libdbus-1.so.3 libdbus-1-3
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-shape.so.0 libxcb-shape0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0'
if [ "$(uname -s)" = Linux ]; then
    present=$(/sbin/ldconfig -p 2>/dev/null || ldconfig -p)
    missing=()
    while read -r library package; do
        case "$present" in *"$library"*) ;; *) missing+=("$package") ;; esac
    done <<<"$libraries"
    if [ ${#missing[@]} -gt 0 ]; then
        echo "Installing system libraries: ${missing[*]}"
        install_packages "${missing[@]}"
    fi
fi

python=${PYTHON:-}
if [ -z "$python" ]; then
    for candidate in python3.13 python3.12 python3.11 python3; do
        if "$candidate" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
            python=$candidate
            break
        fi
    done
fi
[ -n "$python" ] || { echo "Overread needs Python 3.11 or newer." >&2; exit 1; }

if [ ! -x "$venv/bin/python" ] || ! "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
    if ! "$python" -c 'import ensurepip' 2>/dev/null; then
        install_packages python3-venv
    fi
    "$python" -m venv "$venv"
fi

echo "Installing Overread and what it needs into $venv"
"$venv/bin/python" -m pip install --quiet --editable '.[dev]'
touch "$venv/.ready"
