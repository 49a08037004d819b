// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/storage/named_tensors.h"

#include <xxhash.h>

#include <array>
#include <bit>
#include <limits>
#include <optional>

namespace logwright {

static_assert(std::endian::native == std::endian::little, "tensors are kept as they stand in memory");

namespace {

constexpr std::string_view magic = "LWTENS1\n";
constexpr std::size_t checksumBytes = 8;
constexpr std::size_t mostDimensions = 8;
constexpr std::array<std::size_t, 5> typeBytes{4, 8, 4, 8, 8};

template <class T>
void put(std::string& out, T value) {
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void putText(std::string& out, std::string_view text) {
    put(out, static_cast<std::uint8_t>(text.size()));
    out += text;
}

/// Takes values off the front; once something was missing, nothing more comes.
class ByteReader {
public:
    explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

    template <class T>
    T take() {
        T value{};
        const std::string_view bytes = takeBytes(sizeof(T));
        if (good_) std::memcpy(&value, bytes.data(), sizeof(T));
        return value;
    }
    std::string_view takeBytes(std::uint64_t count) {
        good_ = good_ && count <= rest_.size();
        if (!good_) return {};
        const std::string_view taken = rest_.substr(0, count);
        rest_.remove_prefix(count);
        return taken;
    }
    std::string_view takeText() { return takeBytes(take<std::uint8_t>()); }
    bool good() const { return good_; }
    bool atEnd() const { return rest_.empty(); }

private:
    std::string_view rest_;
    bool good_ = true;
};

/// Bytes of a tensor of this shape; nothing where that is more than can be counted.
std::optional<std::uint64_t> bytesOf(std::size_t valueBytes, const NamedTensors::Shape& shape) {
    std::uint64_t bytes = valueBytes;
    for (const std::uint64_t size : shape) {
        if (size != 0 && bytes > std::numeric_limits<std::uint64_t>::max() / size) return std::nullopt;
        bytes *= size;
    }
    return bytes;
}

}  // namespace

Error NamedTensors::damaged(const std::string& why) {
    return {"the trained model is damaged: " + why, "", "train it again"};
}

std::string NamedTensors::save() const {
    std::string out(magic);
    putText(out, kind_);
    put(out, schema_);
    put(out, static_cast<std::uint32_t>(tensors_.size()));
    for (const auto& [name, tensor] : tensors_) {
        putText(out, name);
        put(out, tensor.type);
        put(out, static_cast<std::uint8_t>(tensor.shape.size()));
        for (const std::uint64_t size : tensor.shape) put(out, size);
        out += tensor.bytes;
    }
    put(out, std::uint64_t{XXH3_64bits(out.data(), out.size())});
    return out;
}

Result<NamedTensors> NamedTensors::restore(std::string_view bytes, const std::string& kind,
                                           std::uint32_t schema) {
    if (bytes.size() < magic.size() + checksumBytes || !bytes.starts_with(magic)) {
        return damaged("it is cut off or no model at all");
    }
    std::uint64_t checksum = 0;
    const std::string_view body = bytes.substr(0, bytes.size() - checksumBytes);
    std::memcpy(&checksum, bytes.data() + body.size(), checksumBytes);
    if (checksum != XXH3_64bits(body.data(), body.size())) return damaged("its checksum is wrong");

    ByteReader reader(body.substr(magic.size()));
    if (reader.takeText() != kind) return damaged("it is of another kind");
    if (const auto found = reader.take<std::uint32_t>(); found != schema) {
        return Error{"the model was trained by another version of Logwright (schema " +
                         std::to_string(found) + ", this one reads " + std::to_string(schema) + ")",
                     "", "train it again"};
    }
    NamedTensors tensors(kind, schema);
    const auto count = reader.take<std::uint32_t>();
    for (std::uint32_t i = 0; i < count && reader.good(); ++i) {
        const std::string name(reader.takeText());
        const auto type = reader.take<std::uint8_t>();
        Shape shape(reader.take<std::uint8_t>());
        if (type >= typeBytes.size() || shape.size() > mostDimensions) return damaged("a tensor is unknown");
        for (std::uint64_t& size : shape) size = reader.take<std::uint64_t>();
        const auto size = bytesOf(typeBytes[type], shape);
        if (!size) return damaged("a tensor is too large");
        const std::string_view values = reader.takeBytes(*size);
        tensors.tensors_.insert_or_assign(
            name, Tensor{static_cast<TensorType>(type), std::move(shape), std::string(values)});
    }
    if (!reader.good() || !reader.atEnd()) return damaged("its length is not what it says");
    return tensors;
}

Result<const NamedTensors::Tensor*> NamedTensors::find(const std::string& name, TensorType type) const {
    const auto found = tensors_.find(name);
    if (found == tensors_.end()) return damaged(name + " is missing");
    if (found->second.type != type) return damaged(name + " is of another type");
    return &found->second;
}

}  // namespace logwright
