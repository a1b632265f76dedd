#!/usr/bin/env bash
# eaters.sh VENV: a data set out of test-data, and the tools that it is made for, from PyPI in a venv that is kept.
set -euo pipefail
cd "$(dirname "$0")/.."
venv=$1
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
npx tsx integrations/spark/check/make-documents.ts 600 1 >"$room/documents.jsonl"
# The exit status 1 tells of documents with one language, of which there are some.
node dist/cli.js corpus build "$room/documents.jsonl" -o "$room/corpus" --dev 0.1 --test 0.1 --quiet || [ $? = 1 ]
"$venv/bin/python" .ci/eaters.py "$room/corpus" "$room"
