// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// What a trained model is kept as: numbers in named arrays of a stated shape, behind a header with the kind
// of model and the version of its schema, closed by a checksum. Little endian. Nothing in it is ever run.

#include "engine/base/result.h"

#include <cstdint>
#include <cstring>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace logwright {

enum class TensorType : std::uint8_t { float32, float64, uint32, uint64, int64 };

template <class T>
constexpr TensorType tensorTypeOf() {
    if constexpr (std::is_same_v<T, float>) return TensorType::float32;
    if constexpr (std::is_same_v<T, double>) return TensorType::float64;
    if constexpr (std::is_same_v<T, std::uint32_t>) return TensorType::uint32;
    if constexpr (std::is_same_v<T, std::uint64_t>) return TensorType::uint64;
    static_assert(std::is_same_v<T, float> || std::is_same_v<T, double> || std::is_same_v<T, std::uint32_t> ||
                  std::is_same_v<T, std::uint64_t> || std::is_same_v<T, std::int64_t>);
    return TensorType::int64;
}

class NamedTensors {
public:
    using Shape = std::vector<std::uint64_t>;

    /// `kind` is at most 255 bytes long; another schema or kind does not restore.
    NamedTensors(std::string kind, std::uint32_t schema) : kind_(std::move(kind)), schema_(schema) {}

    /// `values` are row-major and as many as the shape says; a tensor of this name is replaced.
    template <class T>
    void add(const std::string& name, Shape shape, std::span<const T> values) {
        std::string bytes(values.size_bytes(), '\0');
        if (!bytes.empty()) std::memcpy(bytes.data(), values.data(), bytes.size());
        tensors_.insert_or_assign(name, Tensor{tensorTypeOf<T>(), std::move(shape), std::move(bytes)});
    }
    template <class T>
    void add(const std::string& name, const std::vector<T>& values) {
        add(name, Shape{values.size()}, std::span<const T>(values));
    }
    template <class T>
    void addNumber(const std::string& name, T value) {
        add(name, Shape{}, std::span<const T>(&value, 1));
    }

    /// Fails where there is no tensor of this name, type and shape.
    template <class T>
    Result<std::vector<T>> read(const std::string& name, const Shape& shape) const {
        auto found = find(name, tensorTypeOf<T>());
        if (!found) return found.error();
        if ((*found)->shape != shape) return damaged(name + " has another shape");
        return valuesOf<T>(**found);
    }
    /// A tensor of one dimension, however long.
    template <class T>
    Result<std::vector<T>> read(const std::string& name) const {
        auto found = find(name, tensorTypeOf<T>());
        if (!found) return found.error();
        if ((*found)->shape.size() != 1) return damaged(name + " has another shape");
        return valuesOf<T>(**found);
    }
    template <class T>
    Result<T> readNumber(const std::string& name) const {
        auto values = read<T>(name, Shape{});
        if (!values) return values.error();
        return values->front();
    }

    std::string save() const;
    /// Fails, and says why, where the bytes are cut, changed, or of another kind or schema. Safe on any
    /// bytes.
    static Result<NamedTensors> restore(std::string_view bytes, const std::string& kind,
                                        std::uint32_t schema);

    /// "the trained model is damaged: ...; train it again"
    static Error damaged(const std::string& why);

private:
    struct Tensor {
        TensorType type;
        Shape shape;
        std::string bytes;
    };
    template <class T>
    static std::vector<T> valuesOf(const Tensor& tensor) {
        std::vector<T> values(tensor.bytes.size() / sizeof(T));
        if (!values.empty()) std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
        return values;
    }
    Result<const Tensor*> find(const std::string& name, TensorType type) const;

    std::string kind_;
    std::uint32_t schema_;
    std::map<std::string, Tensor> tensors_;
};

}  // namespace logwright
