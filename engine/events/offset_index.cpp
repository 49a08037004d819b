// SPDX-FileCopyrightText: 2026 The Logwright authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/events/offset_index.h"

#include <cassert>

namespace logwright {

namespace {

void putVarint(std::vector<std::uint8_t>& bytes, std::uint64_t value) {
    while (value >= 0x80) {
        bytes.push_back(static_cast<std::uint8_t>(value) | 0x80);
        value >>= 7;
    }
    bytes.push_back(static_cast<std::uint8_t>(value));
}

}  // namespace

OffsetIndex::OffsetIndex(std::span<const std::uint64_t> offsets, std::uint64_t end)
    : count_(static_cast<std::uint32_t>(offsets.size())) {
    blocks_.reserve(offsets.size() / blockSize + 1);
    lengths_.reserve(offsets.size() * 2);
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        if (i % blockSize == 0) blocks_.push_back({offsets[i], static_cast<std::uint32_t>(lengths_.size())});
        const std::uint64_t next = i + 1 < offsets.size() ? offsets[i + 1] : end;
        assert(next >= offsets[i]);
        putVarint(lengths_, next - offsets[i]);
    }
    lengths_.shrink_to_fit();
}

OffsetIndex::Extent OffsetIndex::extent(std::uint32_t record) const {
    assert(record < count_);
    const Block& block = blocks_[record / blockSize];
    Extent extent{block.offset, block.offset};
    const std::uint8_t* at = lengths_.data() + block.position;
    for (std::uint32_t i = 0; i <= record % blockSize; ++i) {
        extent.begin = extent.end;
        for (unsigned shift = 0;; shift += 7) {
            const std::uint8_t byte = *at++;
            extent.end += static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) break;
        }
    }
    return extent;
}

std::vector<std::uint64_t> OffsetIndex::bounds() const {
    std::vector<std::uint64_t> bounds;
    if (count_ == 0) return bounds;
    bounds.reserve(count_ + std::size_t{1});
    std::uint64_t offset = blocks_.front().offset;
    const std::uint8_t* at = lengths_.data();
    for (std::uint32_t i = 0; i < count_; ++i) {
        bounds.push_back(offset);
        for (unsigned shift = 0;; shift += 7) {
            const std::uint8_t byte = *at++;
            offset += static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) break;
        }
    }
    bounds.push_back(offset);
    return bounds;
}

std::size_t OffsetIndex::bytes() const {
    return blocks_.capacity() * sizeof(Block) + lengths_.capacity();
}

std::string OffsetIndex::save() const {
    std::string bytes;
    if (count_ == 0) return bytes;
    bytes.reserve(lengths_.size() + sizeof(std::uint64_t));
    bytes.append(reinterpret_cast<const char*>(&blocks_[0].offset), sizeof(std::uint64_t));
    bytes.append(reinterpret_cast<const char*>(lengths_.data()), lengths_.size());
    return bytes;
}

Result<OffsetIndex> OffsetIndex::restore(std::string_view bytes, std::uint32_t count) {
    OffsetIndex index;
    if (count == 0) return index;
    const Error damaged{"the project file holds a damaged column", "", "analyse the logs into a new project"};
    if (bytes.size() < sizeof(std::uint64_t)) return damaged;
    std::uint64_t offset = 0;
    std::memcpy(&offset, bytes.data(), sizeof offset);
    bytes.remove_prefix(sizeof offset);
    index.count_ = count;
    index.lengths_.assign(bytes.begin(), bytes.end());
    index.blocks_.reserve(count / blockSize + 1);

    std::size_t at = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
        if (i % blockSize == 0) index.blocks_.push_back({offset, static_cast<std::uint32_t>(at)});
        for (unsigned shift = 0;; shift += 7) {
            if (at == bytes.size() || shift > 63) return damaged;
            const auto byte = static_cast<std::uint8_t>(bytes[at++]);
            offset += static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) break;
        }
    }
    if (at != bytes.size()) return damaged;
    return index;
}

}  // namespace logwright
