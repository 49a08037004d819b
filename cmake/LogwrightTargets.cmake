# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The rules every target of ours follows: language level, warnings, sanitizers, and the order of the floors.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Flags, warnings and the include root for a target of ours. Headers are included from the root of the
# checkout: #include "engine/base/result.h".
function(logwright_target name)
  target_include_directories(${name} PUBLIC "${PROJECT_SOURCE_DIR}")
  target_compile_options(${name} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
  if(LOGWRIGHT_WERROR)
    target_compile_options(${name} PRIVATE -Werror)
  endif()
  if(LOGWRIGHT_SANITIZE)
    target_compile_options(${name} PUBLIC -fsanitize=${LOGWRIGHT_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(${name} PUBLIC -fsanitize=${LOGWRIGHT_SANITIZE})
  endif()
  if(LOGWRIGHT_FUZZ)
    target_compile_options(${name} PUBLIC -fsanitize=fuzzer-no-link)
  endif()
endfunction()

# logwright_floor(NAME SOURCES ... FLOORS ... LIBRARIES ...)
#
# One floor of the engine: a static library `logwright_NAME` that may use the FLOORS named and nothing else of
# ours. The rule is enforced by the linker: `logwright_NAME_link_check` takes in every object of the floor and
# is linked against those floors alone, so a call to any other floor is an undefined symbol.
function(logwright_floor name)
  cmake_parse_arguments(ARG "" "" "SOURCES;FLOORS;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
  set(target logwright_${name})
  add_library(${target} STATIC ${ARG_SOURCES})
  logwright_target(${target})
  list(TRANSFORM ARG_FLOORS PREPEND logwright_)
  target_link_libraries(${target} PUBLIC ${ARG_FLOORS} ${ARG_LIBRARIES} PRIVATE ${ARG_PRIVATE_LIBRARIES})

  add_executable(${target}_link_check "${PROJECT_SOURCE_DIR}/cmake/empty_program.cpp")
  logwright_target(${target}_link_check)
  target_link_libraries(${target}_link_check PRIVATE
    -Wl,--whole-archive $<TARGET_FILE:${target}> -Wl,--no-whole-archive
    ${ARG_FLOORS} ${ARG_LIBRARIES} ${ARG_PRIVATE_LIBRARIES})
  add_dependencies(${target}_link_check ${target})
endfunction()

# logwright_embed(TARGET NAMESPACE FILES ...)
#
# Compiles data files into the target as `std::span<const EmbeddedFile>` returned by NAMESPACE(), so that the
# programs need nothing beside themselves at run time.
function(logwright_embed target function)
  set(out "${CMAKE_CURRENT_BINARY_DIR}/${function}.cpp")
  add_custom_command(
    OUTPUT "${out}"
    COMMAND ${CMAKE_COMMAND} "-DOUT=${out}" "-DFUNCTION=${function}" "-DFILES=${ARGN}"
            -P "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
    DEPENDS ${ARGN} "${PROJECT_SOURCE_DIR}/cmake/embed.cmake"
    VERBATIM)
  target_sources(${target} PRIVATE "${out}")
endfunction()

# logwright_precompile(TARGET HEADERS ... | FROM OTHER)
#
# Compiles once what most sources of a target include, or takes what OTHER, a target of the same kind and flags,
# has compiled. Sources include what they use all the same: builds with sanitizers do without this and show what
# is missing.
function(logwright_precompile target)
  cmake_parse_arguments(ARG "" "FROM" "HEADERS" ${ARGN})
  if(NOT LOGWRIGHT_PRECOMPILE)
    return()
  endif()
  if(ARG_FROM)
    target_precompile_headers(${target} REUSE_FROM ${ARG_FROM})
  else()
    target_precompile_headers(${target} PRIVATE ${ARG_HEADERS})
  endif()
  # By the first ccache tells what a source depends on. GCC 12 forgets that what was precompiled is not ours, and
  # is wrong where it then warns of the bounds of its own strings.
  target_compile_options(${target} PRIVATE
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow>)
endfunction()

# logwright_test(NAME SOURCES ... LIBRARIES ... [PRECOMPILED TARGET]): a Qt Test program that CTest runs without a
# display, with the headers that TARGET has precompiled.
function(logwright_test name)
  cmake_parse_arguments(ARG "" "PRECOMPILED" "SOURCES;LIBRARIES" ${ARGN})
  add_executable(${name} ${ARG_SOURCES})
  logwright_target(${name})
  set_target_properties(${name} PROPERTIES AUTOMOC ON)
  target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} Qt6::Test)
  if(ARG_PRECOMPILED)
    logwright_precompile(${name} FROM ${ARG_PRECOMPILED})
  endif()
  add_test(NAME ${name} COMMAND ${name})
  set_tests_properties(${name} PROPERTIES
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
    TIMEOUT 600)
endfunction()
