# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Shared by packaging/run and packaging/test: installs what is missing, configures and builds. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '\n== %s\n' "$*" >&2; }

fail() {
    printf '%s\n' "$*" >&2
    exit 3
}

# Prints the packages of the groups named that are not installed.
missing_packages() {
    local wanted group package here
    wanted=" $* "
    here=$(dpkg --print-architecture)
    while read -r group package _; do
        [[ $group == '#'* || -z $group ]] && continue
        [[ $wanted == *" $group "* ]] || continue
        [[ $package == *'['* && $package != *"[$here]" ]] && continue
        package=${package%%[*}
        [[ $(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null) == installed ]] || echo "$package"
    done < "$root/packaging/dependencies"
}

# Installs what is missing from packaging/dependencies for the groups named; asks first when a person is there.
install_missing() {
    command -v dpkg-query > /dev/null || fail "This works on Debian 12. Elsewhere, install what packaging/dependencies lists and build with: cmake --preset release && cmake --build --preset release"
    local packages
    mapfile -t packages < <(missing_packages "$@")
    [[ ${#packages[@]} -eq 0 ]] && return

    local as_root=()
    if [[ $(id -u) -ne 0 ]]; then
        command -v sudo > /dev/null || fail "These packages are missing: ${packages[*]}. Install them as root: apt-get install ${packages[*]}"
        as_root=(sudo)
    fi
    if [[ -t 0 && -t 2 ]]; then
        printf 'These packages are missing and will be installed with apt-get:\n  %s\nGo on? [Y/n] ' "${packages[*]}" >&2
        local answer
        read -r answer
        [[ -z $answer || $answer == [Yy]* ]] || fail "Nothing was installed."
    fi
    say "Installing ${#packages[@]} packages"
    # Only one of the two can be installed, and apt-get does not choose by itself.
    if [[ " ${packages[*]} " == *" libhyperscan-dev "* ]]; then
        packages+=(libvectorscan-dev- libvectorscan5-)
    fi
    "${as_root[@]}" apt-get update -qq || fail "apt-get update failed: check the network and /etc/apt/sources.list"
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        "${packages[@]}" > /dev/null || fail "apt-get could not install: ${packages[*]}"
}

# build PRESET [CMAKE OPTION ...]: configures and builds with all cores, quietly unless it fails.
build() {
    local preset=$1 log
    shift
    log=$root/build/$preset.log
    mkdir -p "$root/build"
    say "Building ($preset)"
    (cd "$root" && cmake --preset "$preset" "$@" && cmake --build --preset "$preset" --parallel "$(nproc)") > "$log" 2>&1 || {
        grep -E -A 20 'error|Error|FAILED' "$log" | head -n 80 >&2
        fail "The build failed; all of its output is in ${log#"$root"/}"
    }
}
