#!/bin/sh
# Looks whether this machine has what Doelnet needs: Python 3.11 or newer with venv, Node 18 or newer, npm.
# Prints the Python to use, or one clear line on stderr (Dutch; English where LANG starts with "en") and exits 1.
# Plain sh, so that an old or missing Python can still be named. PYTHON=... chooses another interpreter.
set -u

language=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}

stop() { # $1 Dutch, $2 English
    case $language in
        en*) printf 'doelnet: %s\n' "$2" >&2 ;;
        *) printf 'doelnet: %s\n' "$1" >&2 ;;
    esac
    exit 1
}

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

choose_python() {
    if [ -n "${PYTHON:-}" ]; then
        new_enough "$PYTHON" && printf '%s' "$PYTHON"
        return
    fi
    for name in python3 python3.11 python3.12 python3.13 python3.14; do
        if command -v "$name" >/dev/null 2>&1 && new_enough "$name"; then
            printf '%s' "$name"
            return
        fi
    done
}

python=$(choose_python)
if [ -z "$python" ]; then
    found=$("${PYTHON:-python3}" -c 'import sys; sys.stdout.write("%d.%d" % sys.version_info[:2])' 2>/dev/null)
    stop "Python 3.11 of nieuwer is nodig; gevonden: ${found:-geen Python}. Installeer Python 3.11, of wijs het aan: make run PYTHON=/pad/naar/python3.11" \
        "Python 3.11 or newer is needed; found: ${found:-no Python}. Install Python 3.11, or point at it: make run PYTHON=/path/to/python3.11"
fi

"$python" -c 'import venv, ensurepip' >/dev/null 2>&1 || stop \
    "Deze Python kan geen virtuele omgeving maken. Installeer het pakket daarvoor: apt-get install python3-venv" \
    "This Python cannot make a virtual environment. Install the package for it: apt-get install python3-venv"

node=$(node --version 2>/dev/null | sed 's/^v//')
major=${node%%.*}
case $major in
    '' | *[!0-9]*) stop "Node.js is niet gevonden. Installeer Node.js 18 of nieuwer (met npm) en probeer het opnieuw." \
        "Node.js was not found. Install Node.js 18 or newer (with npm) and try again." ;;
esac
[ "$major" -ge 18 ] || stop \
    "Node.js 18 of nieuwer is nodig; gevonden: $node. Installeer een nieuwere Node.js en probeer het opnieuw." \
    "Node.js 18 or newer is needed; found: $node. Install a newer Node.js and try again."
command -v npm >/dev/null 2>&1 || stop \
    "npm is niet gevonden. Installeer npm (het hoort bij Node.js) en probeer het opnieuw." \
    "npm was not found. Install npm (it comes with Node.js) and try again."

printf '%s\n' "$python"
