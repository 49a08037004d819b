# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Whether packages are good: looked through, installed in an empty system, started. Sourced by packaging/package.

# The smallest investigation: run inside a system or folder whose programs are to be tried. $1: what stands before them.
try_programs='
set -e
export QT_QPA_PLATFORM=offscreen XDG_RUNTIME_DIR=$(mktemp -d) HOME=$(mktemp -d)
folder=$(mktemp -d) && cd "$folder"
"$1logwright-cli" generate --records 40000 --seed 1 --out sample > /dev/null
"$1logwright-cli" analyze sample --project sample.logwright > /dev/null
"$1logwright-cli" templates sample.logwright | head -n 3
"$1logwright-cli" train relations sample.logwright --model logflow --epochs 1 > /dev/null
"$1logwright" sample.logwright --pictures pictures
test "$(ls pictures | wc -l)" -ge 3
'

# The one file in PACKAGES that matches.
only_package() {
    local files=("$1"/$2)
    [[ ${#files[@]} -eq 1 && -e ${files[0]} ]] || fail "$1: there is not one file $2"
    printf '%s\n' "${files[0]}"
}

check_deb() {
    local deb system
    deb=$(only_package "$1" 'logwright_*.deb')
    say "Looking through $(basename "$deb")"
    lintian --allow-root --fail-on error --tag-display-limit 0 "$deb"
    say "Installing it in an empty Debian 12"
    system=$(mktemp -d)
    empty_debian "$system"
    cp "$deb" "$system/root/tmp/logwright.deb"
    in_root "$system/root" apt-get update -qq
    in_root "$system/root" apt-get install -y --no-install-recommends /tmp/logwright.deb > "$system/log" 2>&1 || {
        tail -n 20 "$system/log" >&2
        fail "the package cannot be installed in an empty Debian 12"
    }
    say "Starting the programs there"
    try_in_root "$system/root" /usr/bin/
    in_root "$system/root" apt-get remove -y logwright > "$system/log" 2>&1
    [[ ! -e $system/root/usr/bin/logwright ]] || fail "removing the package leaves its program"
    rm -rf "$system"
}

# empty_debian FOLDER [PACKAGE,...]: a system in FOLDER/root that has nothing else.
empty_debian() {
    mmdebstrap --variant=minbase ${2:+--include="$2"} bookworm "$1/root" "$(debian_sources)" > "$1/log" 2>&1 || {
        tail -n 20 "$1/log" >&2
        fail "mmdebstrap failed"
    }
}

# try_in_root ROOT FOLDER: starts the programs in FOLDER there. They find their modules by /proc.
try_in_root() {
    mount -t proc proc "$1/proc"
    in_root "$1" bash -c "$try_programs" - "$2" || {
        umount "$1/proc"
        fail "the programs do not work there"
    }
    umount "$1/proc"
}

# A file of this machine's own sources.
debian_sources() {
    local file=/etc/apt/sources.list.d/debian.sources
    [[ -s $file ]] || file=/etc/apt/sources.list
    printf '%s\n' "$file"
}

in_root() {
    local folder=$1
    shift
    DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$folder" "$@"
}

check_rpm() {
    local rpm files
    rpm=$(only_package "$1" 'logwright-*.rpm')
    say "Looking through $(basename "$rpm")"
    rpm -K --nosignature "$rpm"
    files=$(rpm -qpl "$rpm")
    local wanted
    for wanted in /usr/bin/logwright /usr/bin/logwright-cli /usr/lib/logwright/liblogwright_torch.so \
        /usr/share/applications/logwright.desktop /usr/share/man/man1/logwright-cli.1.gz; do
        grep -qx "$wanted" <<< "$files" || fail "$wanted is not in the package"
    done
}

# What the archive takes from the system, and a font; no Qt and no LibTorch.
portable_needs=libstdc++6,libx11-6,libx11-xcb1,libxcb1,libgl1,libegl1,libopengl0,libdrm2,libgbm1,libfontconfig1,libfreetype6,fonts-dejavu-core

check_portable() {
    local archive system programs
    archive=$(only_package "$1" 'logwright-*.tar.xz')
    say "Starting the programs of $(basename "$archive") from any folder of a system without their libraries"
    system=$(mktemp -d)
    empty_debian "$system" "$portable_needs"
    mkdir "$system/root/opt/a folder"
    tar -C "$system/root/opt/a folder" -xf "$archive"
    programs=$(cd "$system/root" && echo opt/a\ folder/logwright-*/bin/)
    try_in_root "$system/root" "/$programs"
    rm -rf "$system"
}
