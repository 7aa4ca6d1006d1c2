# For the trials' scripts: builds what is missing or older than its sources, and runs a trial.
set -euo pipefail

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd -P)
rooms=(shared-protocol broker-config skype-to-sms sms-to-skype ops/lab ops/supervisor ops/trials)
stamp=$root/target/ops-trials.built

stale() {
  local module
  [[ -e $stamp ]] || return 0
  for module in broker-config skype-to-sms sms-to-skype ops/lab ops/supervisor ops/trials; do
    [[ -e $root/$module/target/${module##*/}.jar ]] || return 0
  done
  [[ -n $(cd "$root" && find pom.xml ops/pom.xml "${rooms[@]}" -name target -prune -o -newer "$stamp" \
    \( -path '*/src/main*' -o -name pom.xml \) -print -quit) ]]
}

build() {
  echo "building"
  mkdir -p "$root/target"
  : >"$stamp.new"
  (cd "$root" && mvn -B -q -Dquick -Dmaven.test.skip=true -pl ops/trials -am package)
  mv "$stamp.new" "$stamp"
}

# run CLASS [OPTION...]
run() {
  ! stale || build
  exec java -Dproject.root="$root" -Dlogback.configurationFile=trials-logback.xml -Xmx512m \
    -cp "$root/ops/trials/target/trials.jar:$root/ops/trials/target/lib/*" "$@"
}
