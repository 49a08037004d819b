# SPDX-FileCopyrightText: 2026 The Logwright authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# LibTorch as the target `logwright_libtorch`, where there is one: Debian's, or any from 1.13 on that
# CMAKE_PREFIX_PATH names, for the CPU or with CUDA. Its own package file is not used: that of a CUDA build wants
# the CUDA compiler and headers, and sets flags for every target, and all that is needed are headers and
# libraries. Sets LOGWRIGHT_TORCH_FOUND.

find_path(LOGWRIGHT_TORCH_API torch/torch.h PATH_SUFFIXES include/torch/csrc/api/include torch/csrc/api/include)
find_library(LOGWRIGHT_TORCH_LIBRARY torch)
find_library(LOGWRIGHT_TORCH_CPU_LIBRARY torch_cpu)
find_library(LOGWRIGHT_C10_LIBRARY c10)
# Only of the same LibTorch: another one's would not fit.
if(LOGWRIGHT_TORCH_CPU_LIBRARY)
  get_filename_component(LOGWRIGHT_TORCH_LIBRARIES_FOLDER "${LOGWRIGHT_TORCH_CPU_LIBRARY}" DIRECTORY)
  find_library(LOGWRIGHT_TORCH_CUDA_LIBRARY torch_cuda PATHS "${LOGWRIGHT_TORCH_LIBRARIES_FOLDER}" NO_DEFAULT_PATH)
  find_library(LOGWRIGHT_C10_CUDA_LIBRARY c10_cuda PATHS "${LOGWRIGHT_TORCH_LIBRARIES_FOLDER}" NO_DEFAULT_PATH)
endif()
mark_as_advanced(LOGWRIGHT_TORCH_API LOGWRIGHT_TORCH_LIBRARY LOGWRIGHT_TORCH_CPU_LIBRARY LOGWRIGHT_C10_LIBRARY
                 LOGWRIGHT_TORCH_CUDA_LIBRARY LOGWRIGHT_C10_CUDA_LIBRARY)

set(LOGWRIGHT_TORCH_FOUND FALSE)
if(LOGWRIGHT_TORCH_API AND LOGWRIGHT_TORCH_LIBRARY AND LOGWRIGHT_TORCH_CPU_LIBRARY AND LOGWRIGHT_C10_LIBRARY)
  get_filename_component(include "${LOGWRIGHT_TORCH_API}/../../../.." ABSOLUTE)
  # Some older builds use the C++ library's strings of before 2015, which are not ours.
  set(flags "")
  set(package "${include}/../share/cmake/Torch/TorchConfig.cmake")
  if(EXISTS "${package}")
    file(STRINGS "${package}" flags REGEX "_GLIBCXX_USE_CXX11_ABI=0")
  endif()
  if(flags)
    message(WARNING "${include}: this LibTorch is built with the C++ library's old ABI; take the cxx11 ABI build")
  else()
    set(LOGWRIGHT_TORCH_FOUND TRUE)
  endif()
endif()

if(LOGWRIGHT_TORCH_FOUND)
  add_library(logwright_libtorch INTERFACE)
  target_include_directories(logwright_libtorch SYSTEM INTERFACE "${LOGWRIGHT_TORCH_API}" "${include}")
  # Kept though nothing calls into them: devices and operators register themselves.
  target_link_options(logwright_libtorch INTERFACE "LINKER:--no-as-needed")
  target_link_libraries(logwright_libtorch INTERFACE
    "${LOGWRIGHT_TORCH_LIBRARY}" "${LOGWRIGHT_TORCH_CPU_LIBRARY}" "${LOGWRIGHT_C10_LIBRARY}")
  if(LOGWRIGHT_TORCH_CUDA_LIBRARY AND LOGWRIGHT_C10_CUDA_LIBRARY)
    target_link_libraries(logwright_libtorch INTERFACE
      "${LOGWRIGHT_TORCH_CUDA_LIBRARY}" "${LOGWRIGHT_C10_CUDA_LIBRARY}")
  endif()
  message(STATUS "LibTorch: ${LOGWRIGHT_TORCH_LIBRARY}")
else()
  message(STATUS "LibTorch: not found; LogFlow models can be read, but not trained")
endif()
