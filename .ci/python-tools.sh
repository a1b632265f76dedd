#!/usr/bin/env bash
# python-tools.sh VENV: what the checks of training data need from PyPI, in a venv that is kept from one run to the next.
set -euo pipefail
venv=$1
here=$(cd "$(dirname "$0")" && pwd)
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check -r "$here/requirements.txt"
