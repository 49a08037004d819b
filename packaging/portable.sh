# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The portable archive: the programs with the libraries and Qt plugins they need, which find each other from wherever the
# folder stands. Sourced by packaging/package.

# What belongs to the system it runs on: the C library and what must fit its graphics drivers.
system_libraries='^(ld-linux.*|libc|libm|libdl|librt|libpthread|libresolv|libutil|libnsl|libanl|libstdc\+\+|libgcc_s|libGL|libGLX|libGLdispatch|libEGL|libOpenGL|libdrm|libgbm|libvulkan|libX11|libX11-xcb|libxcb|libfontconfig|libfreetype|libasound)\.so'
plugin_folders='platforms imageformats iconengines xcbglintegrations wayland-shell-integration wayland-decoration-client wayland-graphics-integration-client platforminputcontexts printsupport'

# Copies every library that the files named need, and those that these need, into FOLDER.
copy_libraries() {
    local folder=$1 name arrow path _
    shift
    ldd "$@" | grep '=> /' | sort -u | while read -r name arrow path _; do
        [[ $name =~ $system_libraries || -e $folder/$name ]] || cp -L "$path" "$folder/$name"
    done
}

# pack_portable BUILD PACKAGES
pack_portable() {
    local tree=$1 packages=$2 version name stage plugins folder file
    version=$(sed -n 's/^CMAKE_PROJECT_VERSION:STATIC=//p' "$tree/CMakeCache.txt")
    name=logwright-$version-linux-$(uname -m)
    stage=$packages/$name
    rm -rf "$stage"
    DESTDIR=$stage.install cmake --install "$tree" --prefix / --strip > /dev/null
    mv "$stage.install" "$stage"
    mkdir -p "$stage/plugins"
    plugins=$(qtpaths6 --query QT_INSTALL_PLUGINS)
    for folder in $plugin_folders; do
        [[ ! -d $plugins/$folder ]] || cp -rL "$plugins/$folder" "$stage/plugins/"
    done
    # A plugin for a system that is not there would only pull its libraries in.
    mkdir -p "$stage/translations"
    cp "$(qtpaths6 --query QT_INSTALL_TRANSLATIONS)"/qtbase_{de,fr,zh_CN}.qm "$stage/translations/"
    rm -f "$stage"/plugins/platforms/libq{eglfs,linuxfb,minimalegl,vkkhrdisplay,vnc}.so "$stage"/plugins/*/*gtk*
    copy_libraries "$stage/lib" "$stage"/bin/* "$stage"/lib/logwright/*.so "$stage"/plugins/*/*.so
    printf '[Paths]\nPrefix = ..\nPlugins = plugins\nTranslations = translations\n' > "$stage/bin/qt.conf"
    for file in "$stage"/bin/logwright*; do patchelf --set-rpath "\$ORIGIN/../lib" "$file"; done
    for file in "$stage"/lib/*.so*; do patchelf --set-rpath "\$ORIGIN" "$file"; done
    for file in "$stage"/lib/logwright/*.so; do patchelf --set-rpath "\$ORIGIN/.." "$file"; done
    for file in "$stage"/plugins/*/*.so; do patchelf --set-rpath "\$ORIGIN/../../lib" "$file"; done
    cp "$root/LICENSE" "$stage/"
    tar -C "$packages" --sort=name --owner=0 --group=0 --numeric-owner -c "$name" | xz -T0 -3 > "$packages/$name.tar.xz"
    rm -rf "$stage"
}
