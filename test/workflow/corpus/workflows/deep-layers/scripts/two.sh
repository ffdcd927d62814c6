cd "$(dirname "$0")"
./three.sh
