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
    mmdebstrap --variant=minbase bookworm "$system/root" "$(debian_sources)" > "$system/log" 2>&1 || {
        tail -n 20 "$system/log" >&2
        fail "mmdebstrap failed"
    }
    cp "$deb" "$system/root/tmp/logwright.deb"
    in_root "$system/root" apt-get update -qq
    in_root "$system/root" apt-get install -y --no-install-recommends /tmp/logwright.deb > "$system/log" 2>&1 || {
        tail -n 20 "$system/log" >&2
        fail "the package cannot be installed in an empty Debian 12"
    }
    say "Starting the programs there"
    mount -t proc proc "$system/root/proc"  # the programs find their modules by it
    in_root "$system/root" bash -c "$try_programs" - /usr/bin/ || {
        umount "$system/root/proc"
        fail "the programs do not work there"
    }
    umount "$system/root/proc"
    in_root "$system/root" apt-get remove -y logwright > "$system/log" 2>&1
    [[ ! -e $system/root/usr/bin/logwright ]] || fail "removing the package leaves its program"
    rm -rf "$system"
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

check_portable() {
    local archive folder missing
    archive=$(only_package "$1" 'logwright-*.tar.xz')
    folder=$(mktemp -d)
    say "Starting the programs of $(basename "$archive") from another folder"
    mkdir "$folder/a folder of any name"
    tar -C "$folder/a folder of any name" -xf "$archive"
    local programs=("$folder/a folder of any name"/logwright-*/bin)
    # Of our libraries none may come from the system.
    missing=$(find "${programs[0]}/.." -name '*.so*' -exec ldd {} + | grep 'not found' || true)
    [[ -z $missing ]] || fail "libraries are missing: $missing"
    ldd "${programs[0]}/logwright" | grep -q "libQt6Core.*=> $folder" || fail "the desktop takes Qt from the system"
    bash -c "$try_programs" - "${programs[0]}/"
    rm -rf "$folder"
}
