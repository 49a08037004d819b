# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Writes OUT: a C++ file that defines FUNCTION(), the contents of FILES as bytes. Run by logwright_embed().
set(body "")
set(table "")
set(n 0)
foreach(file IN LISTS FILES)
  file(READ "${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  get_filename_component(name "${file}" NAME)
  string(APPEND body "const char file${n}[] = {${bytes} 0};\n")
  string(APPEND table "    {\"${name}\", {file${n}, sizeof file${n} - 1}},\n")
  math(EXPR n "${n} + 1")
endforeach()
file(WRITE "${OUT}" "// Generated from data files; see cmake/embed.cmake.
#include \"engine/base/embedded.h\"
namespace logwright {
namespace {
${body}const EmbeddedFile files[] = {
${table}};
}  // namespace
std::span<const EmbeddedFile> ${FUNCTION}() {
    return files;
}
}  // namespace logwright
")
