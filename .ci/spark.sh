#!/usr/bin/env bash
# spark.sh VENV [DOCUMENTS]: the job of integrations/spark on two executors, of which one is lost on the way, makes the data set that one machine makes.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
venv=$1
documents=${2:-2000}
room=$(mktemp -d)
# Spark unpacks the archive for each executor in its own folder.
trap 'rm -rf "$room" "$venv"/lib/python3*/site-packages/pyspark/work' EXIT

npx tsx integrations/spark/check/make-documents.ts $((documents / 2)) 1 >"$room/first.jsonl"
npx tsx integrations/spark/check/make-documents.ts $((documents / 2)) 7 | gzip >"$room/second.jsonl.gz"
integrations/spark/pack.sh "$room/duizhao.tar.gz"
inputs=("$room/first.jsonl" "$room/second.jsonl.gz")
split=(--dev 0.1 --test 0.1 --salt "two words")
# The exit status 1 tells of documents with one language, of which there are some.
node dist/cli.js corpus build "${inputs[@]}" -o "$room/one" "${split[@]}" --quiet || [ $? = 1 ]

cd "$room" # spark writes the logs of its workers here
export SPARK_LOCAL_IP=127.0.0.1 PYSPARK_PYTHON="$venv/bin/python"
"$venv/bin/spark-submit" --master 'local-cluster[2,1,1024]' --driver-memory 512m --conf spark.ui.enabled=false \
  --archives "$room/duizhao.tar.gz#duizhao" "$root/integrations/spark/corpus_job.py" "${inputs[@]}" \
  --output "$room/cluster" "${split[@]}" --partitions 4 >"$room/log" 2>&1 &
job=$!
lost=0
"$venv/bin/python" "$root/integrations/spark/check/kill_executor.py" "$job" || lost=$?
if ! wait "$job" || [ "$lost" != 0 ]; then
  tail -n 60 "$room/log"
  exit 1
fi
grep -E '^[0-9]+ s: ' "$room/log"
"$venv/bin/python" "$root/integrations/spark/check/same_data.py" "$room/one" "$room/cluster"
