#!/bin/sh
# pack.sh FILE.tar.gz: node and duizhao in one archive for `--archives FILE.tar.gz#duizhao`. The node of this machine is taken: executors need
# the same processor and a like system.
set -eu
out=$(realpath "$1")
here=$(cd "$(dirname "$0")" && pwd)
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
mkdir "$room/bin"
# The package holds all that it needs: it depends on no other.
if [ -f "$here/../../package.json" ]; then
  (cd "$here/../.." && npm pack --silent --ignore-scripts --pack-destination "$room" >/dev/null)
else
  (cd "$room" && npm pack --silent duizhao >/dev/null)
fi
tar xzf "$room"/duizhao-*.tgz -C "$room"
rm "$room"/duizhao-*.tgz
cp -L "$(node -p process.execPath)" "$room/bin/node"
cat >"$room/bin/duizhao" <<'RUN'
#!/bin/sh
here=$(dirname "$0")
exec "$here/node" "$here/../package/dist/cli.js" "$@"
RUN
chmod +x "$room/bin/duizhao"
tar czf "$out" -C "$room" bin package
